/** Copied, shouted, rewritten and clipped text. Published on Wednesday, 15 May 2024. */
export const DAMAGED = `
GUNMEN KILLED 18 PEOPLE IN A BAR IN SOWETO LATE ON SUNDAY, POLICE SAID.
  > 18: killed | exact 18 | victims PEOPLE
  " POLICE | SAID | GUNMEN KILLED 18 PEOPLE IN A BAR IN SOWETO LATE ON SUNDAY
THE GUERRILLAS ATTACKED THE BARRACKS, KILLING SEVEN SOLDIERS AND WOUNDING 11.
  > SEVEN: killed | exact 7 | civilian combatant
  > 11: injured | exact 11 | civilian combatant
The explosion killed 6 and injured20, the fire service said.
  > 6: killed | exact 6 | cause explosion
  > 20: injured | exact 20 | cause explosion
At least15 people were killed in the attack.
  > 15: killed | at-least 15 | victims people | cause attack
the strike killed 9 people ,including 2 children ,said the ministry .
  > 9: killed | exact 9 | victims people | cause strike
  > 2: killed | exact 2 | victims children | civilian civilian | partOf 0
“We lost 12 people in one night, the doctor said.
  > 12: killed | exact 12 | victims people
The death toll has rise to 45 peoples, and wounded reached 120, official told.
  > 45: killed | exact 45
  > 120: injured | exact 120
Lebanon accused that Israel is killing four civilians, three of them children , in an airstrike .
  > four: killed | exact 4 | victims civilians | civilian civilian | cause airstrike
  > three: killed | exact 3 | victims children | civilian civilian | partOf 0
Killed: 4. Wounded: 13 (3 seriously). Missing: 1.
  > 4: killed | exact 4
  > 13: injured | exact 13
  > 3: injured | exact 3 | partOf 1
  > 1: missing | exact 1
A missile fell on the town.Five people were killed.Nine were wounded.
  > Five: killed | exact 5 | victims people
  > Nine: injured | exact 9
At least 3,000 people, mainly woman and children, have been died since the war started.
  > 3,000: killed | at-least 3000 | victims people | civilian mostly-civilian | figure cumulative
KABUL, May 14 (Reuters) - A bomb in a minibus killed seven people on Tuesday, police said.
  > seven: killed | exact 7 | victims people | cause bomb
  @ May 14: 2024-05-14
  @ Tuesday: 2024-05-14
  " police | said | A bomb in a minibus killed seven people on Tuesday
"the toll is now 52" , the minister said . "we expect it to rise" .
  > 52: killed | exact 52
  " the minister | said | "the toll is now 52" | mode direct
Upto 50 persons feared drowned as boat capsises in Niger State
  > 50: killed | up-to 50 | modality possible | place Niger State
The blast killed 1 200 people , and 3 400 others are injured .
  > 1 200: killed | exact 1200 | victims people | cause blast
  > 3 400: injured | exact 3400
Share this article Facebook Twitter Four people have been killed and 11 hurt in a motorway pile-up near Bursa Read more
  > Four: killed | exact 4 | victims people
  > 11: injured | exact 11
`;
