/** Several figures in one sentence: lists, parts, gaps, elided victims. Published on 15 May 2024. */
export const LISTS = `
Reuters, citing police, said 11 people had been killed and 27 hurt in the collapse of a church roof in Tamaulipas.
  > 11: killed | victims people | place Tamaulipas | cause collapse
  > 27: injured | place Tamaulipas | cause collapse
"At least 60 civilians, including 22 children, were killed in those two days," the rapporteur wrote, adding that the true figure was probably higher.
  > 60: killed | bound at-least | low 60 | best null | high null | victims civilians | civilian civilian
  > 22: killed | victims children | civilian civilian | partOf 0
The ministry said the strikes had killed "dozens of terrorists"; residents counted 16 bodies, all of them civilians.
  > dozens: killed | bound vague | low 12 | best null | high null | victims terrorists | civilian combatant | cause strikes
  > 16: killed | cause strikes
One hundred and twelve passengers and crew perished; there were no survivors.
  > One hundred and twelve: killed | victims passengers and crew | victimGroup passengers
A million and a half people have been uprooted by the fighting.
  > A million and a half: displaced | victims people | cause fighting
Roughly two dozen militants and at least one soldier died in the firefight.
  > two dozen: killed | bound about | low null | best 24 | high null | victims militants | civilian combatant | cause firefight
  > one: killed | bound at-least | low 1 | best null | high null | victims soldier | victimGroup soldiers | civilian combatant | cause firefight
Fifteen of the 40 passengers were killed and the rest were injured.
  > Fifteen: killed | victims passengers | civilian civilian
The landslide buried 30 houses; 12 villagers died, and 8 are missing, presumed dead.
  > 12: killed | victims villagers | civilian civilian | cause landslide
  > 8: missing | cause landslide
Eight-hundred people died.
  > Eight-hundred: killed | victims people
The toll — 31 dead and 90 injured — is the highest in a decade.
  > 31: killed
  > 90: injured
31 dead; 90 injured; 4 missing: that is the balance after Sunday's storm.
  > 31: killed | cause storm
  > 90: injured | cause storm
  > 4: missing | cause storm
Thirty-one people died in the storm (nine of them in Valencia).
  > Thirty-one: killed | victims people | cause storm
  > nine: killed | place Valencia | cause storm | partOf 0
A strike on a school in Deir al-Balah killed 30 people, 15 of whom were children and eight women, the civil defence agency said.
  > 30: killed | victims people | place Deir al-Balah | cause strike
  > 15: killed | victims children | civilian civilian | place Deir al-Balah | cause strike | partOf 0
  > eight: killed | victims women | civilian civilian | place Deir al-Balah | cause strike | partOf 0
The bombardment has so far killed upwards of 23,000 Palestinians, 70% of them women and children.
  > 23,000: killed | bound more-than | low 23000 | best null | high null | victims Palestinians | figure cumulative | cause bombardment
No fewer than 13 policemen and three vigilantes were feared killed on Tuesday when bandits stormed the community.
  > 13: killed | bound at-least | low 13 | best null | high null | victims policemen | modality possible | actor bandits
Suspected herders on Sunday night killed 17 persons in Ohimini local government area of Benue State.
  > 17: killed | victims persons | place Ohimini
Boko Haram fighters killed at least 43 farmworkers and injured six in rice fields near the northeastern city of Maiduguri.
  > 43: killed | bound at-least | low 43 | best null | high null | victims farmworkers | civilian civilian | place northeastern city of Maiduguri | actor Boko Haram fighters
  > six: injured | place northeastern city of Maiduguri | actor Boko Haram fighters
The army said it had found the bodies of two hostages.
  > two: killed | victims hostages | civilian civilian
The military has arrested 16 officers over the failed coup.
  > 16: detained | victims officers | cause coup | actor military
Twenty-two suspected smugglers, among them two Tunisian nationals, were arrested in Sicily.
  > Twenty-two: detained | victims suspected smugglers | victimGroup smugglers | place Sicily
  > two: detained | victims Tunisian nationals | victimGroup nationals | place Sicily | partOf 0
President Yoon's decree led to the detention of 14 lawmakers.
  > 14: detained | victims lawmakers | civilian civilian
At least seven migrants died and 23 were missing Thursday after their dinghy deflated off Malta.
  > seven: killed | bound at-least | low 7 | best null | high null | victims migrants | civilian civilian | place Malta
  > 23: missing | place Malta
The shelter was hit twice within ten minutes; the first strike killed six, the second 14.
  > six: killed | cause strike
  > 14: killed | cause strike
Six people died in the first blast and nine in the second.
  > Six: killed | victims people | cause blast
  > nine: killed | cause blast
He said 40 people had died. An hour later the figure was 44.
  > 40: killed | victims people
  > 44: killed
The agency's count of 3,300 deaths includes 800 combatants.
  > 3,300: killed
  > 800: killed | victims combatants | civilian combatant | partOf 0
The attack left a policeman and two civilians dead and four people wounded.
  > a: killed | victims policeman | victimGroup policemen | cause attack
  > two: killed | victims civilians | civilian civilian | cause attack
  > four: injured | victims people | cause attack
Authorities said the fire, which broke out at 3 a.m., killed 46 and left 70 hospitalized.
  > 46: killed | cause fire
  > 70: injured | cause fire
A bus carrying 50 pilgrims plunged into a ravine, killing 33 of them.
  > 33: killed
All 62 people on board were killed.
  > 62: killed | victims people
The plane crashed with 62 people on board; there were no survivors.
Lebanon's health ministry says Israeli strikes killed 274 people on Monday, including 21 children and 39 women, and wounded more than 1,000.
  > 274: killed | victims people | cause strikes | actor Israeli
  > 21: killed | victims children | civilian civilian | cause strikes | actor Israeli | partOf 0
  > 39: killed | victims women | civilian civilian | cause strikes | actor Israeli | partOf 0
  > 1,000: injured | bound more-than | low 1000 | best null | high null | cause strikes | actor Israeli
Five Palestinians — three of them teenagers — were killed by Israeli fire in Jenin, the Palestinian Authority said on Thursday.
  > Five: killed | victims Palestinians | place Jenin | cause fire | actor Israeli
  > three: killed | victims teenagers | civilian civilian | place Jenin | cause fire | actor Israeli | partOf 0
The Syrian Observatory for Human Rights, a UK-based monitor, said 14 pro-government fighters and nine jihadists died in the clashes.
  > 14: killed | victims pro-government fighters | victimGroup fighters | civilian combatant | cause clashes
  > nine: killed | victims jihadists | civilian combatant | cause clashes
Houthi media accused the United States of killing 80 people at the Ras Isa oil terminal; Washington did not give a figure.
  > 80: killed | victims people | place Ras Isa oil terminal | actor United States
The earlier figure of 63 dead was wrong, the mayor admitted; 58 people died.
  > 63: killed | figure revision
  > 58: killed | victims people
South Korea's Halloween crush killed 159, mostly people in their 20s.
  > 159: killed | place South Korea | cause crush
Japan's 2011 tsunami left nearly 20,000 people dead or missing.
  > 20,000: killed | bound about | low null | best 20000 | high null | victims people | place Japan | cause tsunami
The three Americans wounded in Sunday's drone attack have been flown to Germany.
  > three: injured | victims Americans | cause drone attack
A further two victims remain in hospital.
  > two: injured | victims victims
Police say two suspects were killed and a third was captured.
  > two: killed | victims suspects
  > a third: detained
Militants abducted 12 villagers and killed three.
  > three: killed
Twenty inmates escaped; two guards were hurt.
  > two: injured | victims guards
The blast, 40 metres from the station, wounded 9.
  > 9: injured | cause blast
`;
