/** Passages of many desks and eras, written before the engine had read them: the third round. Published on 15 May 2024. */
export const UNSEEN_THIRD = `
A ferry carrying pilgrims went down in the Meghna river late Thursday, drowning at least 34 and leaving more than a score unaccounted for, river police said.
  > 34: killed | at-least 34 | place Meghna river | by river police
A fisherman counted his losses on Friday: three sons and a brother, all taken by the sea.
Train hits school van at unmanned crossing in Uttar Pradesh, 13 children dead
  > 13: killed | exact 13 | victims children | victimGroup children | civilian civilian | place Uttar Pradesh
As many as 3,000 people were buried alive when the hillside gave way in Enga province, the government told the United Nations. The UN migration agency had earlier estimated 670 deaths.
  > 3,000: killed | up-to 3000 | victims people | place Enga province | by the government
  > 670: killed | about 670 | figure revision | by The UN migration agency
Ten bodyguards were wounded and the governor himself narrowly escaped when a car bomb went off outside his compound, killing three passersby.
  > Ten: injured | exact 10 | victims bodyguards | cause car bomb
  > three: killed | exact 3 | victims passersby | civilian civilian | cause car bomb
GENEVA, 3 May (UNHCR) – Over 117 million people were forcibly displaced worldwide at the end of last year, 47 million of them children.
  > 117 million: displaced | more-than 117000000 | victims people
  > 47 million: displaced | exact 47000000 | victims children | victimGroup children | civilian civilian | partOf 0
The gunman, who also shot himself dead, killed his grandmother, 19 fourth-graders and their two teachers at Robb Elementary School in Uvalde, Texas.
  > 19: killed | exact 19 | victims fourth-graders | civilian civilian | place Robb Elementary School | actor gunman
  > two: killed | exact 2 | victims teachers | civilian civilian | place Robb Elementary School | actor gunman
"They shot at us as we ran. My two brothers did not make it," a survivor told Human Rights Watch.
  > two: killed | exact 2 | victims brothers | civilian civilian | by a survivor
A suspected gas explosion levelled an apartment block in Magnitogorsk on New Year's Eve; 39 residents, six of them children, perished in temperatures of minus 17.
  > 39: killed | exact 39 | victims residents | civilian civilian | place Magnitogorsk | cause gas explosion
  > six: killed | exact 6 | victims children | victimGroup children | civilian civilian | partOf 0 | place Magnitogorsk | cause gas explosion
According to the ministry, the bombardment over the past 24 hours killed 107 and wounded 145, taking the tally since 7 October to 29,514 dead and 69,616 hurt.
  > 107: killed | exact 107 | figure period | cause bombardment | by the ministry
  > 145: injured | exact 145 | figure period | cause bombardment | by the ministry
  > 29,514: killed | exact 29514 | figure cumulative | since 2023-10-07 | by the ministry
  > 69,616: injured | exact 69616 | figure cumulative | since 2023-10-07 | by the ministry
Not one of the 132 passengers and crew on China Eastern flight MU5735 survived.
  > 132: killed | exact 132 | victims passengers and crew | civilian civilian
Half a dozen demonstrators lost an eye to rubber bullets, doctors in Santiago reported, and 23 people have died in three weeks of unrest.
  > Half a dozen: injured | exact 6 | victims demonstrators | civilian civilian | cause rubber bullets | by doctors in Santiago
  > 23: killed | exact 23 | victims people | figure cumulative | cause unrest | by doctors in Santiago
A stampede at a food handout in Okija left 22 people, mostly women and children, dead, Anambra police said on Saturday; 32 injured were under treatment.
  > 22: killed | exact 22 | victims people | civilian mostly-civilian | place Okija | cause stampede | by Anambra police
  > 32: injured | exact 32
North Korea's state media made no mention of casualties, but South Korea's spy agency estimated that around 300 of the North's troops had been killed and 2,700 wounded.
  > 300: killed | about 300 | victims troops | civilian combatant | by South Korea's spy agency
  > 2,700: injured | exact 2700 | civilian combatant | by South Korea's spy agency
Somalia: famine could claim 135 lives a day by June
  > 135: killed | exact 135 | figure period | place Somalia | cause famine | modality possible
Five aid workers from Action Against Hunger, taken captive in July, were executed by ISWAP on Friday, the charity confirmed.
  > Five: killed | exact 5 | victims aid workers | victimGroup aid workers | civilian civilian | actor ISWAP | by the charity
An overnight curfew is in force after clashes in Manipur left more than 60 people dead and displaced upwards of 35,000.
  > 60: killed | more-than 60 | victims people | place Manipur | cause clashes
  > 35,000: displaced | more-than 35000 | place Manipur | cause clashes
In Tuesday's deadliest incident, nine members of a family were killed when an air strike flattened their home in Nuseirat. Two more families were hit nearby; 14 died.
  > nine: killed | exact 9 | victims members of a family | civilian civilian | place Nuseirat | cause air strike
  > 14: killed | exact 14
The army said none of its soldiers was hurt; the militia boasted of having killed “no fewer than 11”.
  > none: injured | exact 0 | victims soldiers | civilian combatant | modality negated | by The army
  > 11: killed | at-least 11 | actor militia | by the militia
The Interior Department does not keep a count, but at least 565 people are known to have died crossing the Darién Gap last year.
  > 565: killed | at-least 565 | victims people | figure period | place Darién Gap
Two climbers were confirmed dead on Everest on Tuesday, raising this season's death toll to eight.
  > Two: killed | exact 2 | victims climbers | civilian civilian | place Everest
  > eight: killed | exact 8 | figure cumulative
Islamist insurgents beheaded at least eleven people, including a 12-year-old boy, in raids on three Cabo Delgado villages, the bishop of Pemba told Portuguese radio.
  > eleven: killed | at-least 11 | victims people | cause raids | actor Islamist insurgents | by the bishop of Pemba
  > a: killed | exact 1 | victims 12-year-old boy | civilian civilian | partOf 0 | cause raids | actor Islamist insurgents | by the bishop of Pemba
A U.S. drone strike hit a vehicle in Kabul on August 29. The Pentagon first said it had killed an Islamic State facilitator; it now concedes that as many as 10 civilians, seven of them children, died.
  > an: killed | exact 1 | victims Islamic State facilitator | civilian combatant | by The Pentagon
  > 10: killed | up-to 10 | victims civilians | victimGroup civilians | civilian civilian
  > seven: killed | exact 7 | victims children | victimGroup children | civilian civilian | partOf 1
Over 6,500 migrant workers from Nepal, Bangladesh, India and Sri Lanka have lost their lives in Qatar since the emirate was given the World Cup, embassies reported.
  > 6,500: killed | more-than 6500 | victims migrant workers | victimGroup migrant workers | civilian civilian | figure cumulative | place Qatar | by embassies
The final tally from the Beirut port explosion: 218 dead, some 7,000 injured, 300,000 homeless.
  > 218: killed | exact 218 | place Beirut port | cause explosion
  > 7,000: injured | about 7000 | place Beirut port | cause explosion
  > 300,000: displaced | exact 300000 | place Beirut port | cause explosion
Tehran, which rarely comments, called a report that 176 protesters had been shot dead “lies from start to finish”.
  > 176: killed | exact 176 | victims protesters | civilian civilian | modality denied | by Tehran
Road accidents killed 1.19 million people in 2023, a slight fall, but still one every 26 seconds.
  > 1.19 million: killed | exact 1190000 | victims people | cause Road accidents | figure period
A landslide killed 4 and trapped 20 others inside a jade mine in Hpakant
  > 4: killed | exact 4 | place Hpakant | cause landslide
Fourteen of the 19 wounded have been discharged; three died on the way to hospital.
  > Fourteen: injured | exact 14 | partOf 1
  > 19: injured | exact 19
  > three: killed | exact 3
Police sources said two officers had been shot, one fatally.
  > two: injured | exact 2 | victims officers | by Police sources
  > one: killed | exact 1 | partOf 0 | by Police sources
Rights monitors accused paramilitaries of massacring upwards of 2,000 civilians in two days after seizing the city of El Fasher.
  > 2,000: killed | more-than 2000 | victims civilians | victimGroup civilians | civilian civilian | place city of El Fasher | actor paramilitaries
MOGADISHU (Reuters) - Al Shabaab said its fighters had killed 137 soldiers; the Ugandan military acknowledged 54 deaths.
  > 137: killed | exact 137 | victims soldiers | victimGroup soldiers | civilian combatant | actor fighters | by Al Shabaab
  > 54: killed | exact 54 | by the Ugandan military
A 33-year-old man and his two daughters, aged four and seven, died when their house caught fire in Stoke-on-Trent early on Sunday.
  > A: killed | exact 1 | victims 33-year-old man | place Stoke-on-Trent | cause fire
  > two: killed | exact 2 | victims daughters | civilian civilian | place Stoke-on-Trent | cause fire
The quake toll stands at 2,901 dead and 5,530 hurt, Morocco's state television reported late on Tuesday. It had been 2,862 a day earlier.
  > 2,901: killed | exact 2901 | cause quake | by Morocco's state television
  > 5,530: injured | exact 5530 | cause quake | by Morocco's state television
  > 2,862: killed | exact 2862
Eyewitnesses said troops went from house to house shooting young men. "I counted 18 corpses in our street alone."
  > 18: killed | exact 18
LIVE 09:14 Another body found - that makes 73. 09:40 Mayor: "We fear there are 15 more under the debris"
  > Another: killed | exact 1
A statement by the Russian defence ministry said up to 600 Ukrainian servicemen had been "destroyed" in Kramatorsk, a claim for which reporters at the site found no evidence.
  > 600: killed | up-to 600 | victims Ukrainian servicemen | civilian combatant | place Kramatorsk | by the Russian defence ministry
The ship's captain and 13 of the crew were picked up alive. The remaining nine seafarers are missing, presumed drowned.
  > nine: missing | exact 9 | victims seafarers | civilian civilian
Suicide bomber kills policeman in Istanbul
Farmers' leaders say 700 of their number died, mostly of cold, during the year-long protest outside Delhi.
  > 700: killed | exact 700 | place Delhi | cause cold | figure cumulative | by Farmers' leaders
In the worst single day of the war for journalists, four reporters and a cameraman were killed by a double-tap strike on Nasser Hospital, where 15 others also died.
  > four: killed | exact 4 | victims reporters | civilian civilian | place Nasser Hospital | cause double-tap strike
  > a: killed | exact 1 | victims cameraman | civilian civilian | place Nasser Hospital | cause double-tap strike
  > 15: killed | exact 15 | place Nasser Hospital | cause double-tap strike
Myanmar cyclone toll at 145 - junta; aid groups say 400-plus Rohingya dead
  > 145: killed | exact 145 | place Myanmar | cause cyclone
  > 400-plus: killed | at-least 400 | victims Rohingya | by aid groups
The strike, in which no militant appears to have been hit, killed a grandmother picking okra and injured nine of her grandchildren.
  > a: killed | exact 1 | victims grandmother | civilian civilian | cause strike
  > nine: injured | exact 9 | victims grandchildren | civilian civilian | cause strike
The health minister told lawmakers that 19 inmates had succumbed to cholera at Lilongwe's central prison between January and mid-February.
  > 19: killed | exact 19 | victims inmates | place Lilongwe's central prison | cause cholera | figure period | by The health minister
`;
