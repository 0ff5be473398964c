/** Who says it: nested, denied, carried on, described. Published on Wednesday, 15 May 2024. */
export const VOICES = `
“We counted 14 bodies,” said the nurse, who asked not to be named.
  > 14: killed | exact 14
  " the nurse | said | “We counted 14 bodies,” | mode direct
The BBC reported, citing police, that 23 people had died in the fire.
  > 23: killed | exact 23 | victims people | cause fire
  " police | citing | that 23 people had died in the fire | kind official
At least eight villagers were killed, Reuters reported, quoting two local elders.
  > eight: killed | at-least 8 | victims villagers | civilian civilian
  " two local elders | quoting | At least eight villagers were killed
Emmanuel Macron condemned the strike, which he said had killed six aid workers. “It is unacceptable,” the French president added.
  > six: killed | exact 6 | victims aid workers | civilian civilian | cause strike
  " the French president | added | “It is unacceptable,” | mode direct | canonical Emmanuel Macron
The rebels denied responsibility for the bombing but the minister insisted that they had killed 17 worshippers.
  > 17: killed | exact 17 | victims worshippers | civilian civilian
  " The rebels | denied | responsibility for the bombing | stance denies
  " the minister | insisted | that they had killed 17 worshippers
Islamic State claimed responsibility for the bombing of the church in Colombo, in which 50 worshippers died.
  > 50: killed | exact 50 | victims worshippers | civilian civilian | cause bombing | place Colombo
  " Islamic State | claimed | responsibility for the bombing of the church in Colombo | stance claims-responsibility | kind armed-group
The Kremlin said it had no information about the deaths of 11 sailors reported by Ukrainian media.
  > 11: killed | exact 11 | victims sailors
“More than 90 per cent of those killed were civilians,” the secretary-general, António Guterres, told the Security Council on Tuesday. “This must stop,” he said.
  @ Tuesday: 2024-05-14
  " the secretary-general, António Guterres | told | “More than 90 per cent of those killed were civilians,” | mode direct | canonical António Guterres
  " he | said | “This must stop,” | mode direct | canonical António Guterres
The police chief, who spoke on condition of anonymity, said that two officers had been arrested over the shooting.
  > two: detained | exact 2 | victims officers
  " The police chief | said | that two officers had been arrested over the shooting
Witnesses described how soldiers fired into the crowd, killing at least 10.
  > 10: killed | at-least 10 | actor soldiers
  " Witnesses | described | how soldiers fired into the crowd, killing at least 10 | kind witness
Hamas, which rules Gaza, said 70 people had died in the raid; Israel rejected the figure.
  > 70: killed | exact 70 | victims people | cause raid
  " Hamas | said | 70 people had died in the raid | kind armed-group
  " Israel | rejected | the figure | stance denies
Asked whether children were among the 20 dead, the colonel said he did not know.
  > 20: killed | exact 20
  " the colonel | said | he did not know
“It was chaos,” recalled the mayor of Beirut. “People were looking for their children.”
  " the mayor of Beirut | recalled | “It was chaos,” // “People were looking for their children.” | mode direct
Turkey's defence ministry said in a statement that its forces had “neutralised” 26 Kurdish militants in northern Syria.
  > 26: killed | exact 26 | civilian combatant | place northern Syria
  " Turkey's defence ministry | said | its forces had “neutralised” 26 Kurdish militants in northern Syria | kind government
The suspect is believed to have killed three women, according to court documents seen by the newspaper.
  > three: killed | exact 3 | victims women | civilian civilian | modality possible
  " court documents seen by the newspaper | according to | The suspect is believed to have killed three women
A video posted online showed soldiers beating two detainees.
  " A video posted online | showed | soldiers beating two detainees
Critics accuse the government of hiding the true toll, which they believe is above 3,000.
  > 3,000: killed | more-than 3000
  " Critics | accuse | the government of hiding the true toll | stance accuses
State television said the pilot had been killed. His family has not been told, a relative told the Guardian.
  " State television | said | the pilot had been killed | kind media
  " a relative | told | His family has not been told
The UN human rights chief, Volker Türk, urged both sides to spare civilians. Türk said 200 had died in a month.
  > 200: killed | exact 200
  @ a month: P1M
  " The UN human rights chief, Volker Türk | urged | both sides to spare civilians | stance asks | canonical Volker Türk
  " Türk | said | 200 had died in a month | canonical Volker Türk
“The number is four, not forty,” the sheriff said.
  " the sheriff | said | “The number is four, not forty,” | mode direct
`;
