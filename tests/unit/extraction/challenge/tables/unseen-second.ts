/** Passages of many desks and eras, written before the engine had read them: the second round. Published on 15 May 2024. */
export const UNSEEN_SECOND = `
Fire swept through a crowded Baghdad Covid ward before dawn, killing 82 patients and relatives and burning 110 others, Iraq's interior ministry said.
  > 82: killed | exact 82 | victims patients and relatives | civilian civilian | place Baghdad | cause Fire | by Iraq's interior ministry
  > 110: injured | exact 110 | cause Fire | by Iraq's interior ministry | civilian civilian
Mount Semeru death toll hits 34; 16 still missing
  > 34: killed | exact 34 | place Mount Semeru
  > 16: missing | exact 16
An estimated 230,000 people perished in the 2004 Indian Ocean tsunami, 170,000 of them in Indonesia's Aceh province alone.
  > 230,000: killed | about 230000 | victims people | place Indian Ocean | cause tsunami
  > 170,000: killed | exact 170000 | partOf 0 | place Indonesia's Aceh province | cause tsunami
No fewer than 48 pupils drowned when their boat overturned on the Niger, a state emergency spokesman confirmed.
  > 48: killed | at-least 48 | victims pupils | civilian civilian | place Niger | by a state emergency spokesman
BREAKING: Magnitude 7.8 quake hits southern Turkey, hundreds feared dead
  > hundreds: killed | vague 100 | place southern Turkey | cause quake | modality possible
Malawi's vice president and nine other people were killed when their military plane went down in bad weather in the Chikangawa Forest.
  > nine: killed | exact 9 | victims people | place Chikangawa Forest
The World Health Organization recorded 7,137 cases of mpox and 4 deaths in the week to 12 May.
  > 4: killed | exact 4 | figure period | cause mpox
A mother of three and her unborn child died after a shell landed on their kitchen in Sderot. Eleven neighbours were treated for shock.
  > Eleven: injured | exact 11 | victims neighbours | civilian civilian
Security forces killed at least 30 protesters on Sunday alone, the bloodiest day since the military seized power on 1 February; the cumulative death toll now exceeds 126, said the monitoring group AAPP.
  > 30: killed | at-least 30 | victims protesters | civilian civilian | figure period | actor Security forces
  > 126: killed | more-than 126 | figure cumulative | by the monitoring group AAPP
HOUTHI ATTACK ON SAUDI AIRPORT WOUNDS 26 CIVILIANS: COALITION
  > 26: injured | exact 26 | victims CIVILIANS | victimGroup civilians | civilian civilian | place SAUDI AIRPORT | cause ATTACK | actor HOUTHI | by COALITION
All 157 people on board Ethiopian Airlines Flight 302 perished, among them 32 Kenyans and 18 Canadians.
  > 157: killed | exact 157 | victims people
  > 32: killed | exact 32 | victims Kenyans | partOf 0
  > 18: killed | exact 18 | victims Canadians | partOf 0
Two Palestinian youths were shot dead and a third critically wounded by Israeli troops during a raid on the Balata refugee camp, the Palestinian health ministry said.
  > Two: killed | exact 2 | victims Palestinian youths | civilian civilian | place Balata refugee camp | cause raid | actor Israeli troops | by the Palestinian health ministry
  > a third: injured | exact 1 | civilian civilian | place Balata refugee camp | cause raid | actor Israeli troops | by the Palestinian health ministry
Of the 62 wounded, 19 are in intensive care and four are not expected to live, said the hospital's director.
  > 62: injured | exact 62 | by the hospital's director
  > 19: injured | exact 19 | partOf 0 | by the hospital's director
The school collapsed during morning lessons. Twenty-two pupils are dead and 132 others were trapped in the rubble, Nigeria's Red Cross said on Saturday; most have since been rescued.
  > Twenty-two: killed | exact 22 | victims pupils | civilian civilian | by Nigeria's Red Cross
Myanmar's junta executed four democracy activists in the first use of capital punishment in decades.
  > four: killed | exact 4 | victims democracy activists | victimGroup activists | civilian civilian | actor Myanmar's junta
The state news agency IRNA said 84 people lost their lives and 284 were hurt in twin explosions near the grave of General Qassem Soleimani, correcting an earlier figure of 103 killed.
  > 84: killed | exact 84 | victims people | cause explosions | by The state news agency IRNA
  > 284: injured | exact 284 | cause explosions | by The state news agency IRNA
  > 103: killed | exact 103 | figure revision | by The state news agency IRNA
There have been no reports of deaths or injuries so far, Taiwan's fire agency said.
  > no: casualties | exact 0 | modality negated | by Taiwan's fire agency
Every day in 2023 an average of 37,400 people were driven from their homes by conflict, UNHCR figures suggest.
  > 37,400: displaced | exact 37400 | victims people | figure period | cause conflict | by UNHCR figures
Some three dozen women and girls are believed to have been killed in so-called honour crimes in Jordan in the first nine months of 2022.
  > three dozen: killed | about 36 | victims women and girls | civilian civilian | place Jordan | figure period | modality possible
The United States lost 58,220 service members in Vietnam; Vietnamese dead, soldier and civilian, are put at two to three million.
  > 58,220: killed | exact 58220 | victims service members | civilian combatant | place Vietnam
  > two to three million: killed | range 2000000-3000000
"I lost nine members of my family in one strike," said the teacher, reached by phone in Rafah.
  > nine: killed | exact 9 | victims members of my family | civilian civilian | cause strike | by the teacher
Kashmir: 3 soldiers martyred, 2 terrorists gunned down in Kulgam encounter
  > 3: killed | exact 3 | victims soldiers | victimGroup soldiers | civilian combatant | place Kashmir
  > 2: killed | exact 2 | victims terrorists | civilian combatant | place Kulgam
The interior minister rejected as "pure invention" an opposition claim that 23 demonstrators had been killed, insisting that only two people died, both of them policemen.
  > 23: killed | exact 23 | victims demonstrators | civilian civilian | modality denied | by The interior minister
  > two: killed | exact 2 | victims people | by The interior minister
A bus veered off a cliff in Balochistan at the weekend: 40 bodies so far, rescue service Edhi said.
  > 40: killed | exact 40 | place Balochistan | figure cumulative | by rescue service Edhi
Twelve French soldiers were among the dead, Paris said, when two helicopters collided in mid-air over Mali.
  > Twelve: killed | exact 12 | victims French soldiers | victimGroup soldiers | civilian combatant | place Mali | by Paris
SAN SALVADOR — In the 72 hours to Monday, gangs murdered 87 people; police responded by rounding up 1,400 alleged gang members.
  > 87: killed | exact 87 | victims people | actor gangs | figure period
  > 1,400: detained | exact 1400 | victims alleged gang members | actor police
At the morgue in Beni on Tuesday, this reporter counted 17 bodies, nine of them with machete wounds to the head.
  > 17: killed | exact 17 | place Beni
  > nine: killed | exact 9 | partOf 0
Ice on the runway caused the turboprop to skid off; ten of the 44 aboard suffered minor injuries and nobody died.
  > ten: injured | exact 10
  > nobody: killed | exact 0 | modality negated
The blast wave shattered windows a kilometre away. Preliminary figure: five dead, 50-plus hurt.
  > five: killed | exact 5
  > 50-plus: injured | at-least 50
Since mid-April, fighting between the army and the RSF has killed up to 15,000 people in El Geneina alone and forced more than 8.5 million from their homes nationwide.
  > 15,000: killed | up-to 15000 | victims people | place El Geneina | cause fighting | figure cumulative | since 2024-04
  > 8.5 million: displaced | more-than 8500000 | cause fighting | figure cumulative | since 2024-04
If the dam were to fail, 60,000 people downstream would drown within the hour, engineers told the inquiry.
  > 60,000: killed | exact 60000 | victims people | modality possible | by engineers
The UNRWA chief said 188 of the agency's staff had been killed since the war began, the highest number in the history of the United Nations.
  > 188: killed | exact 188 | victims staff | victimGroup staff | civilian civilian | figure cumulative | cause war | by The UNRWA chief
A motorbike bomb outside the courthouse left eight people dead, two of whom were lawyers, and 20 nursing wounds.
  > eight: killed | exact 8 | victims people | place courthouse | cause motorbike bomb
  > two: killed | exact 2 | victims lawyers | civilian civilian | partOf 0 | cause motorbike bomb
Rail crash in Odisha: Death toll revised to 275 from 288 after some bodies were counted twice
  > 275: killed | exact 275 | place Odisha | cause Rail crash
  > 288: killed | exact 288 | figure revision | place Odisha | cause Rail crash
Around midnight, assailants hacked eleven villagers, mostly women, to death in Plateau state.
  > eleven: killed | exact 11 | victims villagers | civilian civilian | place Plateau state | actor assailants
Cold snap kills more than 160 in Afghanistan this month
  > 160: killed | more-than 160 | place Afghanistan | cause Cold snap | figure period
The coast guard rescued 61 migrants and retrieved five corpses, two of them infants.
  > five: killed | exact 5
  > two: killed | exact 2 | victims infants | civilian civilian | partOf 0
Officials at Nasser Hospital said the number of Palestinians killed in the strike had gone up to 71; some 289 had been injured, many seriously.
  > 71: killed | exact 71 | victims Palestinians | cause strike | by Officials at Nasser Hospital
  > 289: injured | about 289 | cause strike
WFP warns 18.2 million at risk of starvation in the Sahel
Residents said jets bombed a wedding tent in the village of Mastaba, with 97 guests killed, 25 of them children, though the coalition called the target "legitimate".
  > 97: killed | exact 97 | victims guests | civilian civilian | place village of Mastaba | actor jets | by Residents
  > 25: killed | exact 25 | victims children | victimGroup children | civilian civilian | partOf 0 | by Residents
More than two-thirds of the 35,000 Palestinians killed are women and children, according to Gaza's health ministry, which does not distinguish between fighters and non-combatants.
  > 35,000: killed | exact 35000 | victims Palestinians | civilian mostly-civilian | by Gaza's health ministry
Iran on Tuesday hanged three drug convicts, bringing to 282 the number of executions since the year began, according to Norway-based Iran Human Rights.
  > three: killed | exact 3 | victims drug convicts | actor Iran | by Norway-based Iran Human Rights
  > 282: killed | exact 282 | figure cumulative | by Norway-based Iran Human Rights
French air strike on Bounti wedding killed 19 civilians and three armed men, UN investigators found; Paris maintained it hit only jihadists.
  > 19: killed | exact 19 | victims civilians | victimGroup civilians | civilian civilian | place Bounti | cause air strike | actor French | by UN investigators
  > three: killed | exact 3 | victims armed men | civilian combatant | place Bounti | cause air strike | actor French | by UN investigators
On the Saturday two climbers, a Spaniard and an Italian, fell to their deaths on Nanga Parbat.
  > two: killed | exact 2 | victims climbers | civilian civilian | place Nanga Parbat
  > a: killed | exact 1 | partOf 0 | civilian civilian | place Nanga Parbat
  > an: killed | exact 1 | partOf 0 | civilian civilian | place Nanga Parbat
`;
