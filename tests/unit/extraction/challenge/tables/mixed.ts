/** Passages of every kind, a third round. Published on Wednesday, 15 May 2024. */
export const MIXED = `
The toll could have been far higher: 900 people had left the hall minutes before the roof fell on the 31 who died.
  > 31: killed | exact 31
A spokesperson for the Somali government told Voice of America that more than 80 militants, including foreigners, had been killed in the operation.
  > 80: killed | more-than 80 | victims militants | civilian combatant | cause operation
  " A spokesperson for the Somali government | told | that more than 80 militants, including foreigners, had been killed in the operation
Ethiopia's human rights commission says at least 45 civilians were extrajudicially killed in Merawi on 29 January.
  > 45: killed | at-least 45 | victims civilians | civilian civilian | place Merawi
  @ 29 January: 2024-01-29
  " Ethiopia's human rights commission | says | at least 45 civilians were extrajudicially killed in Merawi on 29 January
Colombia's army said it had killed 15 dissident FARC guerrillas and captured three, among them a commander known as “Dumar”.
  > 15: killed | exact 15 | civilian combatant | actor Colombia's army
  > three: detained | exact 3 | civilian combatant
  > a: detained | exact 1 | victims commander | civilian combatant | partOf 1
  " Colombia's army | said | it had killed 15 dissident FARC guerrillas and captured three, among them a commander known as “Dumar” | kind military
There have been no fatalities, but 24 passengers were treated for bruises, the airline said in a statement.
  > no: killed | exact 0 | modality negated
  > 24: injured | exact 24 | victims passengers | civilian civilian
  " the airline | said | There have been no fatalities, but 24 passengers were treated for bruises
More than a dozen schoolchildren and their teacher died when a bus overturned near Nyeri.
  > a dozen: killed | more-than 12 | victims schoolchildren | civilian civilian | place Nyeri
“My brother and three cousins were in that house. All of them are dead,” Khaled told the agency.
The number of people known to have died in the Derna flood stands at 4,352, with another 8,000 still missing, the UN humanitarian office says.
  > 4,352: killed | exact 4352 | victims people | place Derna | cause flood
  > 8,000: missing | exact 8000
  " the UN humanitarian office | says | The number of people known to have died in the Derna flood stands at 4,352, with another 8,000 still missing | kind un
The regime says terrorists, not its own troops, killed the 108 villagers of Houla.
  > 108: killed | exact 108 | victims villagers | civilian civilian
  " The regime | says | terrorists, not its own troops, killed the 108 villagers of Houla
He was the fifth reporter to be killed in Mexico this year.
Five boys, aged from nine to 13, were hit by a single shell while playing football; only one survived.
A preliminary count of 41 dead was later raised to 44.
  > 41: killed | exact 41 | figure revision
  > 44: killed | exact 44
At the height of the outbreak cholera was killing 40 people a day in Port-au-Prince.
  > 40: killed | exact 40 | victims people | figure period | place Port-au-Prince | cause cholera
Two hikers who went missing on Saturday have been found alive, mountain rescuers said.
  @ Saturday: 2024-05-11
  " mountain rescuers | said | Two hikers who went missing on Saturday have been found alive
Egypt freed 41 detainees and arrested 12 others.
  > 12: detained | exact 12
Some reports put the dead at 20; others say it is twice that.
  > 20: killed | exact 20
  " Some reports | put | the dead at 20
“Thirty-one of ours are gone,” said the miners' union, which blamed the owners for the explosion. “They knew about the gas.”
  " the miners' union | said | “Thirty-one of ours are gone,” // “They knew about the gas.” | mode direct
In all, 2,977 people died in the attacks of September 11, 2001, excluding the 19 hijackers.
  > 2,977: killed | exact 2977 | victims people | cause attacks
  @ September 11, 2001: 2001-09-11
The mayor of Nikopol says Russian shelling wounded a 70-year-old woman and a boy of 12.
  > a: injured | exact 1 | victims boy | civilian civilian | actor Russian
  > a: injured | exact 1 | victims 70-year-old woman | civilian civilian | actor Russian
  " The mayor of Nikopol | says | Russian shelling wounded a 70-year-old woman and a boy of 12
Police fired tear gas and arrested scores of students, according to a reporter for the Guardian at the scene.
  > scores: detained | vague 20 | victims students | civilian civilian | actor Police
  " a reporter for the Guardian at the scene | according to | Police fired tear gas and arrested scores of students | kind media
A study in the Lancet estimates that air pollution kills 6.7 million people every year.
  > 6.7 million: killed | exact 6700000 | victims people | figure period
  @ every year: P1Y
  " A study in the Lancet | estimates | that air pollution kills 6.7 million people every year
Guinea-Bissau's navy recovered the bodies of 26 migrants, and fishermen brought in four more.
  > 26: killed | exact 26 | victims migrants | civilian civilian
The interior minister, Gérald Darmanin, told parliament on Tuesday that two prison officers had been shot dead at a motorway toll and three others seriously hurt.
  > two: killed | exact 2 | victims prison officers
  > three: injured | exact 3
  @ Tuesday: 2024-05-14
  " The interior minister, Gérald Darmanin | told | that two prison officers had been shot dead at a motorway toll and three others seriously hurt | canonical Gérald Darmanin
Seventeen people had by then been infected; 11 died.
  > 11: killed | exact 11
Neither driver was hurt, but three of the bus's passengers were.
  > Neither: injured | exact 0 | modality negated | civilian civilian
Tens of thousands of people, perhaps more than 100,000, are estimated to have perished in the camps.
  > Tens of thousands: killed | vague 10000 | victims people
NGOs said 27 aid workers had been killed since January – nine more than in the whole of last year.
  > 27: killed | exact 27 | victims aid workers | civilian civilian | figure cumulative | since 2024-01
  @ January: 2024-01
  @ last year: 2023
The gunman was among the six people who died, sheriff's deputies confirmed.
  > six: killed | exact 6 | victims people
  " sheriff's deputies | confirmed | The gunman was among the six people who died
Israel's defence minister, Yoav Gallant, warned Hezbollah it would pay a heavy price. He gave no figure for casualties.
  " Israel's defence minister, Yoav Gallant | warned | it would pay a heavy price | stance warns | canonical Yoav Gallant
The charity's boat rescued 70 people but could not save three, whose bodies it brought to Lampedusa.
A plane with 64 passengers and four crew has gone missing over the Andes.
  > 64: missing | exact 64 | victims passengers | civilian civilian
  > four: missing | exact 4 | victims crew
“Any death is one too many,” said the health secretary, Victoria Atkins. She put the number of deaths linked to the scandal at 3,000.
  > 3,000: killed | exact 3000
  " the health secretary | said | “Any death is one too many,” | mode direct | canonical Victoria Atkins
12 Palestinians killed in Israeli raid on Jenin - health ministry
  > 12: killed | exact 12 | victims Palestinians | place Jenin | cause raid | actor Israeli
  " health ministry | - | 12 Palestinians killed in Israeli raid on Jenin | kind government
Syria: 20 killed by IS ambush
  > 20: killed | exact 20 | place Syria | cause ambush | actor IS
The cyclone killed more than 1,000 people in Mozambique, 340 in Zimbabwe and 60 in Malawi.
  > 60: killed | exact 60 | place Malawi | cause cyclone
  > 340: killed | exact 340 | place Zimbabwe | cause cyclone
  > 1,000: killed | more-than 1000 | victims people | place Mozambique | cause cyclone
There was no immediate confirmation of the claim that 60 soldiers had been killed.
  > 60: killed | exact 60 | victims soldiers | civilian combatant | modality possible
The toll may rise as 30 people remain trapped under the rubble.
As the war enters its third year, more than 30,000 soldiers have died, the president said.
  > 30,000: killed | more-than 30000 | victims soldiers | civilian combatant | figure cumulative | cause war
  " the president | said | As the war enters its third year, more than 30,000 soldiers have died
According to the monitor, which is based in Britain, six people died.
  > six: killed | exact 6 | victims people | place null
  " the monitor | According to | six people died
The president, who visited the site on Monday, promised an inquiry.
  @ Monday: 2024-05-13
The coroner ruled that the nine victims had died of smoke inhalation.
  > nine: killed | exact 9 | victims victims
  " The coroner | ruled | that the nine victims had died of smoke inhalation
The group had lost 6,000 fighters in a year of war, a senior Hamas official told the agency.
  > 6,000: killed | exact 6000 | victims fighters | civilian combatant | actor null | figure cumulative
  " a senior Hamas official | told | The group had lost 6,000 fighters in a year of war | kind armed-group
3 soldiers martyred, 2 terrorists killed in encounter
  > 3: killed | exact 3 | victims soldiers | civilian combatant | actor null
  > 2: killed | exact 2 | victims terrorists | civilian combatant
Wildfires: California death toll climbs to 85
  > 85: killed | exact 85 | cause Wildfires
Twelve percent of the 3,000 patients died, and one in five of the children.
For every soldier killed, three were wounded.
On average, 15 women a day are murdered in the country.
  > 15: killed | exact 15 | victims women | civilian civilian | figure period
Deaths from malaria fell by a third, to 608,000.
  > 608,000: killed | exact 608000 | cause malaria
The armed forces reported that 23 guerrillas had died.
  > 23: killed | exact 23 | victims guerrillas | civilian combatant
  " The armed forces | reported | that 23 guerrillas had died | kind military
`;
