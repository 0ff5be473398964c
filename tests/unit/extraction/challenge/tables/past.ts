/** Older wars, disasters of nature, accidents. Published on Wednesday, 15 May 2024. */
export const PAST = `
On the first day of the Somme, 19,240 British soldiers were killed and more than 35,000 wounded.
  > 19,240: killed | exact 19240 | civilian combatant
  > 35,000: injured | more-than 35000 | civilian combatant
The siege of Sarajevo cost the lives of 11,541 people, 1,601 of them children.
  > 11,541: killed | exact 11541 | victims people | cause siege
  > 1,601: killed | exact 1601 | victims children | civilian civilian | partOf 0
Historians estimate that between 500,000 and 800,000 Tutsi were murdered in the genocide of 1994.
  > 500,000 and 800,000: killed | range 500000-800000 | victims Tutsi | cause genocide
  @ 1994: 1994
  " Historians | estimate | that between 500,000 and 800,000 Tutsi were murdered in the genocide of 1994
In February 1982 the army levelled much of Hama, killing up to 40,000 people by some accounts.
  > 40,000: killed | up-to 40000 | victims people | place Hama
  @ February 1982: 1982-02
The 2004 tsunami killed some 230,000 people in 14 countries.
  > 230,000: killed | about 230000 | victims people | cause tsunami
  @ 2004: 2004
Krakatoa's eruption in 1883 claimed more than 36,000 lives.
  > 36,000: killed | more-than 36000 | cause eruption
  @ 1883: 1883
All 239 passengers and crew of the Malaysian airliner are presumed dead.
  > 239: killed | exact 239 | civilian civilian | modality possible
The Great Fire of 1906 left 225,000 of the city's 400,000 inhabitants homeless.
  > 225,000: displaced | exact 225000 | civilian civilian
  @ 1906: 1906
During the eight-year war an estimated 500,000 Iranians and Iraqis lost their lives.
  > 500,000: killed | about 500000 | victims Iranians and Iraqis | figure cumulative | cause war
Casualties on both sides at Antietam came to 22,717, including 3,654 dead.
  > 22,717: casualties | exact 22717 | place Antietam
  > 3,654: killed | exact 3654 | partOf 0
The quake, of magnitude 7.8, struck before dawn on 6 February 2023 and killed over 53,000 people in Turkey alone.
  > 53,000: killed | more-than 53000 | victims people | cause quake | place Turkey
A heat wave in August 2003 caused nearly 15,000 deaths in France.
  > 15,000: killed | about 15000 | place France | cause heat wave
  @ August 2003: 2003-08
The regime executed 4,482 political prisoners in the summer of 1988, Amnesty says.
  > 4,482: killed | exact 4482 | actor regime
Typhoon Haiyan left 6,300 people dead, 28,688 injured and 1,062 missing.
  > 6,300: killed | exact 6300 | victims people | cause Typhoon Haiyan
  > 28,688: injured | exact 28688 | cause Typhoon Haiyan
  > 1,062: missing | exact 1062 | cause Typhoon Haiyan
About half a million Rohingya fled to Bangladesh in the space of a month.
  > half a million: displaced | about 500000 | victims Rohingya | figure period
The ferry sank in 2014 with the loss of 304 lives, mostly schoolchildren.
  > 304: killed | exact 304 | civilian mostly-civilian
  @ 2014: 2014
Two students and a teacher were stabbed to death in Arras and Kazan in separate attacks.
  > Two: killed | exact 2 | victims students | civilian civilian
  > a: killed | exact 1 | victims teacher | civilian civilian
Lightning killed 16 wedding guests on a boat in Bangladesh and burned another 12.
  > 16: killed | exact 16 | victims wedding guests | civilian civilian | place Bangladesh | cause Lightning
  > 12: injured | exact 12
A crowd crush at the Hajj in 2015 left at least 2,300 pilgrims dead, although Saudi Arabia put the toll at 769.
  > 2,300: killed | at-least 2300 | victims pilgrims | civilian civilian | cause crowd crush
  > 769: killed | exact 769 | civilian civilian
  @ 2015: 2015
  " Saudi Arabia | put | the toll at 769
`;
