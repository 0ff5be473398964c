/** As-of dates, stretches of time, doubt, negation, custody and flight. Published on 15 May 2024. */
export const TIMES = `
BEIRUT, Sept 24 (Reuters) - Israel's military killed a Hezbollah commander in a strike on Beirut on Tuesday that Lebanon's health ministry said left six people dead and 15 wounded.
  > a: killed | victims Hezbollah commander | victimGroup commanders | civilian combatant | place Beirut | cause strike | actor Israel's military
  > six: killed | victims people | place Beirut | cause strike | actor Israel's military
  > 15: injured | place Beirut | cause strike | actor Israel's military
Four rescue workers were among 12 people killed when a second missile hit the same building, in what officials called a double-tap attack.
  > Four: killed | victims rescue workers | civilian civilian | cause missile | partOf 1
  > 12: killed | victims people | cause missile
The authorities in the region have identified 74 of the 96 victims.
The number of Palestinian journalists killed since the war started has reached 113, the Committee to Protect Journalists said on January 5.
  > 113: killed | victims Palestinian journalists | civilian civilian | figure cumulative | cause war
Of those injured, 18 were under the age of 10.
  > 18: injured
Two UN peacekeepers from Indonesia were lightly wounded when a tank shell hit their watchtower in Naqoura.
  > Two: injured | victims UN peacekeepers | victimGroup peacekeepers | place Naqoura | cause tank shell
A police officer and three attackers died in the shoot-out at the consulate.
  > A: killed | victims police officer | victimGroup police officers | place consulate | cause shoot-out
  > three: killed | victims attackers | civilian combatant | place consulate | cause shoot-out
The bomber and two bystanders died; eleven others were hurt.
  > two: killed | victims bystanders | civilian civilian
  > eleven: injured
One of the wounded, a 12-year-old boy, died in hospital on Thursday.
  > One: killed
The strike killed Ahmed Jabari, head of the group's military wing, and his bodyguard.
A strike on a car killed a senior commander of the group and two of his aides.
  > two: killed | victims aides | cause strike
  > a: killed | victims senior commander | victimGroup commanders | civilian combatant | cause strike
The interior minister said there had been "several dozen" deaths.
  > several dozen: killed | bound vague | low 24 | best null | high null
Well over a hundred people died.
  > a hundred: killed | bound more-than | low 100 | best null | high null | victims people
Hundreds of people, perhaps thousands, are thought to have perished.
  > Hundreds: killed | bound vague | low 100 | best null | high null | victims people | modality possible
Just two of the 26 crew survived.
At least 1 in 5 of the dead is a child.
The accident, in which two cyclists were knocked down, left one of them with serious injuries.
  > one: injured | cause accident
The army's claim to have killed 40 militants could not be independently verified.
  > 40: killed | victims militants | civilian combatant
A further three bodies were discovered on Sunday, taking the number of confirmed fatalities to 23; ten people remain unaccounted for.
  > three: killed
  > 23: killed
  > ten: missing | victims people
It has now been established that 17 people, not 19 as first reported, were killed.
  > 17: killed | victims people
  > 19: killed | figure revision | modality negated
The police chief had initially told reporters that seven officers were injured, but the department later put the number at five.
  > seven: injured | victims officers | figure revision
  > five: injured
Earlier reports of 20 dead were wrong, the governor's office said; the storm killed 12.
  > 20: killed | figure revision | cause storm
  > 12: killed | cause storm
In a statement, the group said it had killed "scores of occupation soldiers", a claim the army called a lie.
  > scores: killed | bound vague | low 20 | best null | high null | victims occupation soldiers | victimGroup soldiers | civilian combatant
The spokesman did not deny that 30 prisoners had died.
  > 30: killed | victims prisoners
If confirmed, the deaths of the 14 workers would be the worst mining accident in a decade.
  > 14: killed | victims workers | civilian civilian | cause accident
A magnitude 8 quake there would kill an estimated 20,000 people and injure 100,000.
  > 20,000: killed | bound about | low null | best 20000 | high null | victims people | modality possible | cause quake
  > 100,000: injured | modality possible | cause quake
Without surgery, dozens of the wounded will die, the doctor warned.
  > dozens: killed | bound vague | low 12 | best null | high null | modality possible
Officials fear the toll could reach 400.
  > 400: killed | modality possible
No deaths have been reported, though four people were slightly hurt.
  > No: killed | bound exact | low 0 | best 0 | high 0 | modality negated
  > four: injured | victims people
Not a single passenger was injured.
  > Not a single: injured | bound exact | low 0 | best 0 | high 0 | victims passenger | victimGroup passengers | civilian civilian | modality negated
The explosion caused no injuries, but shattered windows.
  > no: injured | bound exact | low 0 | best 0 | high 0 | modality negated | cause explosion
Miraculously, all 155 people on board survived.
Zero fatalities were recorded in 2022.
  > Zero: killed | bound exact | low 0 | best 0 | high 0 | figure period | modality negated
Saudi Arabia executed 81 men in one day in March 2022.
  > 81: killed | victims men | actor Saudi Arabia
Every year some 7 million people die from air pollution.
  > 7 million: killed | bound about | low null | best 7000000 | high null | victims people | figure period
An average of 115 Americans die of overdoses each day.
  > 115: killed | victims Americans | figure period | cause overdoses
Since the beginning of the year 26 women have been murdered by their partners in Spain.
  > 26: killed | victims women | civilian civilian | figure cumulative | place Spain
In the first quarter of 2024, 1,554 people were killed and 826 injured in gang violence in Haiti.
  > 1,554: killed | victims people | figure period | place Haiti | cause gang violence
  > 826: injured | figure period | place Haiti | cause gang violence
During the three-day battle 54 insurgents and 18 paratroopers died.
  > 54: killed | victims insurgents | civilian combatant | cause battle
  > 18: killed | victims paratroopers | civilian combatant | cause battle
The siege of Mariupol cost at least 8,000 lives, by one estimate.
  > 8,000: killed | bound at-least | low 8000 | best null | high null | place Mariupol | cause siege
About 6.4 million Ukrainians have fled the country since the invasion.
  > 6.4 million: displaced | bound about | low null | best 6400000 | high null | victims Ukrainians | figure cumulative | cause invasion
The flooding forced around 35,000 people out of their homes in Emilia-Romagna.
  > 35,000: displaced | bound about | low null | best 35000 | high null | victims people | place Emilia-Romagna | cause flooding
Security forces have detained 19,000 people since September, according to HRANA.
  > 19,000: detained | victims people | figure cumulative | actor Security forces | since 2023-09
Police took 14 people into custody.
  > 14: detained | victims people | actor Police
Sixteen anti-war protesters were held overnight.
  > Sixteen: detained | victims anti-war protesters | victimGroup protesters | civilian civilian
Agents seized 300 kg of cocaine and captured five men.
  > five: detained | victims men | actor Agents
Three suspects were in custody on Friday.
  > Three: detained | victims suspects
Russia says it has taken 1,300 Ukrainian troops prisoner.
  > 1,300: detained | victims Ukrainian troops | victimGroup troops | civilian combatant
The three missing climbers were found alive on Sunday.
Some 200 children went missing from the centres.
  > 200: missing | bound about | low null | best 200 | high null | victims children | civilian civilian
A total of 43 people, of whom 14 were children, were wounded.
  > 43: injured | victims people
  > 14: injured | victims children | civilian civilian | partOf 0
`;
