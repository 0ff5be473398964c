/** Short reports: capitals, denials, updates, revisions. Published on 15 May 2024. */
export const REPORTS = `
AT LEAST 14 PEOPLE WERE KILLED AND SCORES WOUNDED WHEN A BOMB WENT OFF IN A MARKET IN KADUNA, POLICE SAID.
  > 14: killed | bound at-least | low 14 | best null | high null | victims PEOPLE | place KADUNA | cause BOMB
  > SCORES: injured | bound vague | low 20 | best null | high null | place KADUNA | cause BOMB
GUERRILLAS KILLED TWO SOLDIERS AND A CIVILIAN IN AN AMBUSH NEAR MEDELLIN YESTERDAY.
  > A: killed | victims CIVILIAN | victimGroup civilians | civilian civilian | place MEDELLIN | cause AMBUSH | actor GUERRILLAS
  > TWO: killed | victims SOLDIERS | civilian combatant | place MEDELLIN | cause AMBUSH | actor GUERRILLAS
Police said that at least twelve people , including two children ,were killed
  > twelve: killed | bound at-least | low 12 | best null | high null | victims people
  > two: killed | victims children | civilian civilian | partOf 0
Forty Houthi fighters were killed and 25 more captured, the coalition said, while three of its own soldiers died.
  > Forty: killed | victims Houthi fighters | victimGroup fighters | civilian combatant
  > 25: detained
  > three: killed | victims soldiers | civilian combatant
The crash, which also left five injured, killed a couple in their 60s and a 19-year-old student.
  > five: injured | cause crash
  > a: killed | victims 19-year-old student | victimGroup students | civilian civilian | cause crash
  > a couple: killed | cause crash
A gunman opened fire at a school in Nashville, killing three children and three adults before police shot him dead.
  > three: killed | victims adults | place Nashville | actor gunman
  > three: killed | victims children | civilian civilian | place Nashville | actor gunman
More than 50 others remain hospitalised, eight of them in critical condition.
  > 50: injured | bound more-than | low 50 | best null | high null
  > eight: injured | partOf 0
The UN mission has documented 1,345 civilian deaths since January.
  > 1,345: killed | victims civilian | victimGroup civilians | civilian civilian | figure cumulative | since 2024-01
Tuesday's attack brought to 58 the number of journalists killed since the conflict began.
  > 58: killed | victims journalists | civilian civilian | figure cumulative | cause conflict
Officials said the number of dead could rise further as 70 people are still missing.
  > 70: missing | victims people | modality possible
The toll may climb above 100.
  > 100: killed | bound more-than | low 100 | best null | high null | modality possible
A senior Hamas official said six hostages had been killed in Israeli bombardments.
  > six: killed | victims hostages | civilian civilian | cause bombardments | actor Israeli
Rescuers pulled three survivors and seven bodies from the rubble.
  > seven: killed
At least 10 of those killed were children.
  > 10: killed | bound at-least | low 10 | best null | high null | victims children | civilian civilian
It was the deadliest attack since 2015, when 147 students were massacred at a university in Garissa.
  > 147: killed | victims students | civilian civilian | place Garissa | cause attack
The bombing is thought to have killed between a dozen and 15 people.
  > a dozen and 15: killed | bound range | low 12 | best null | high 15 | victims people | modality possible | cause bombing
He was sentenced to life for murdering five women between 2010 and 2014.
  > five: killed | victims women | civilian civilian
Eleven people have been charged over the deaths of 72 residents in the 2017 fire.
  > 72: killed | victims residents | civilian civilian | cause fire
The 2004 tsunami killed about 230,000 people in 14 countries.
  > 230,000: killed | bound about | low null | best 230000 | high null | victims people | cause tsunami
No civilians were killed, but two militants were wounded, the army said.
  > No: killed | bound exact | low 0 | best 0 | high 0 | victims civilians | civilian civilian | modality negated
  > two: injured | victims militants | civilian combatant
"We have lost 12 colleagues since October," said the head of the agency.
  > 12: killed | victims colleagues | civilian civilian | figure cumulative | since 2023-10
Three weeks after the quake, which killed more than 2,900 people in Morocco, tens of thousands are still homeless.
  > 2,900: killed | bound more-than | low 2900 | best null | high null | victims people | place Morocco | cause quake
  > tens of thousands: displaced | bound vague | low 10000 | best null | high null | place Morocco | cause quake
The clashes have killed at least 676 civilians and internally displaced over 700,000 people, the UN said.
  > 676: killed | bound at-least | low 676 | best null | high null | victims civilians | civilian civilian | cause clashes
  > 700,000: displaced | bound more-than | low 700000 | best null | high null | victims people | cause clashes
Thousands were forced to flee their homes as wildfires swept through Attica.
  > Thousands: displaced | bound vague | low 1000 | best null | high null | place Attica | cause wildfires
Evacuation orders forced 12,000 residents from their homes in Alberta.
  > 12,000: displaced | victims residents | civilian civilian | place Alberta
Police have rounded up more than 300 suspected gang members since Friday.
  > 300: detained | bound more-than | low 300 | best null | high null | victims suspected gang members | victimGroup gang members | figure cumulative | actor Police | since 2024-05-10
A man and a woman were stabbed to death in Vienna on Sunday; a second woman was badly hurt.
  > A: killed | victims man | victimGroup men | place Vienna
  > a: killed | victims woman | victimGroup women | civilian civilian | place Vienna
  > a: injured | victims second woman | victimGroup women | civilian civilian | place Vienna
The attack killed not 12 but nine people, the prosecutor said.
  > nine: killed | victims people | cause attack
  > 12: killed | modality negated | cause attack
The ministry corrected its earlier toll of 30 dead to 26.
  > 30: killed | figure revision
  > 26: killed
The new count is 17 dead, down from 20.
  > 17: killed
  > 20: killed | figure revision
The number of confirmed dead has gone up from 12 to 18, the mayor said.
  > 18: killed
  > 12: killed | figure revision
Twenty people, mostly women and children, were killed when a boat carrying 40 migrants overturned.
  > Twenty: killed | victims people | civilian mostly-civilian
The blaze killed ten, all of them elderly residents.
  > ten: killed | cause blaze
All six crew members died when the helicopter crashed in the Hindu Kush.
  > six: killed | victims crew members | place Hindu Kush
Both pilots were killed.
  > Both: killed | victims pilots
Two brothers, aged 9 and 12, drowned in a pond in Kano.
  > Two: killed | victims brothers | civilian civilian | place Kano
The military said it had "neutralised" 23 terrorists in northern Iraq.
  > 23: killed | victims terrorists | civilian combatant | place northern Iraq
Russian shelling killed a 72-year-old woman and wounded her husband in Nikopol.
  > a: killed | victims 72-year-old woman | victimGroup women | civilian civilian | place Nikopol | cause shelling | actor Russian
Israeli settlers shot dead a Palestinian farmer near Nablus and wounded three others.
  > a: killed | victims Palestinian farmer | victimGroup farmers | civilian civilian | place Nablus | actor Israeli settlers
  > three: injured | place Nablus | actor Israeli settlers
As many as 15 people were trampled to death.
  > 15: killed | bound up-to | low null | best null | high 15 | victims people
There have been no reports of casualties so far.
  > no: casualties | bound exact | low 0 | best 0 | high 0 | modality negated
It was not immediately clear how many people had been killed.
A spokesman said claims that 50 people were killed were false.
  > 50: killed | victims people | modality denied
Unconfirmed reports say 18 people were killed.
  > 18: killed | victims people | modality possible
The army denies responsibility for the strike, which killed 12 medics.
  > 12: killed | victims medics | civilian civilian | cause strike
Had the bomb gone off, hundreds could have died.
  > hundreds: killed | bound vague | low 100 | best null | high null | modality possible | cause bomb
The plot to kill 300 commuters was foiled.
  > 300: killed | victims commuters | civilian civilian | modality possible
The heatwave is believed to have caused 1,300 deaths.
  > 1,300: killed | modality possible | cause heatwave
Civil defence said rescuers had found 36 bodies under the rubble of the house in Jabalia.
  > 36: killed | place Jabalia
An independent inquiry found that 353 people were killed, 100 more than the official toll.
  > 353: killed | victims people
The official toll stands at 253, but doctors say more than 350 died.
  > 253: killed
  > 350: killed | bound more-than | low 350 | best null | high null
`;
