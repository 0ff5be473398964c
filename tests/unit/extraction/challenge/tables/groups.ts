/** Sub-groups, remainders, bounds, moods and totals. Published on Wednesday, 15 May 2024. */
export const GROUPS = `
The raid killed four civilians, three of them children.
  > four: killed | exact 4 | victims civilians | civilian civilian | cause raid
  > three: killed | exact 3 | victims children | civilian civilian | partOf 0
Eleven people were killed, ten of whom were soldiers.
  > Eleven: killed | exact 11 | victims people
  > ten: killed | exact 10 | victims soldiers | civilian combatant | partOf 0
The dead were seven civilians and two policemen.
  > seven: killed | exact 7 | victims civilians | civilian civilian
  > two: killed | exact 2 | victims policemen
Of the 64 hurt, 12 are in a critical condition and the rest have been sent home.
  > 64: injured | exact 64
  > 12: injured | exact 12 | partOf 0
The fire killed 46 people, at least 18 of them women.
  > 46: killed | exact 46 | victims people | cause fire
  > 18: killed | at-least 18 | victims women | civilian civilian | partOf 0
Twenty civilians, half of them minors, died in the bombing.
  > Twenty: killed | exact 20 | victims civilians | civilian civilian | cause bombing
Between 12 and 15 hikers are missing; at most three may have reached a hut.
  > 12 and 15: missing | range 12-15 | victims hikers | civilian civilian
It is not true that 20 prisoners died, the warden said.
  > 20: killed | exact 20 | victims prisoners | modality denied
The attack could have killed hundreds, the judge said.
  > hundreds: killed | vague 100 | modality possible | cause attack
Without the warning, 200 people would have died.
  > 200: killed | exact 200 | victims people | modality possible
Nobody was injured when the roof of the school collapsed.
  > Nobody: injured | exact 0 | modality negated
Initial reports spoke of 30 dead, but the hospital has received only 11 bodies.
  > 30: killed | exact 30 | figure revision
  > 11: killed | exact 11
The figure was raised from 63 to 70 after seven more bodies were found.
  > 63: killed | exact 63 | figure revision
  > 70: killed | exact 70
  > seven: killed | exact 7
The strike killed at least five Hezbollah members and a civilian, bringing to 432 the number of people killed in Lebanon since October.
  > five: killed | at-least 5 | civilian combatant | cause strike
  > a: killed | exact 1 | victims civilian | civilian civilian | cause strike
  > 432: killed | exact 432 | victims people | figure cumulative | place Lebanon | since 2023-10
  @ October: 2023-10
Monday's attack took the number of aid workers killed this year to 61.
  > 61: killed | exact 61 | victims aid workers | civilian civilian | figure period
In the past week alone, 38 people were shot dead in the city, 5 of them teenagers.
  > 38: killed | exact 38 | victims people | figure period
  > 5: killed | exact 5 | civilian civilian | figure period | partOf 0
Every day about 25,000 people die of hunger.
  > 25,000: killed | about 25000 | victims people | figure period | cause hunger
A mother and her two daughters were among the nine victims.
  > two: killed | exact 2 | victims daughters | civilian civilian | partOf 1
  > nine: killed | exact 9
Hundreds of thousands of people have been uprooted by the fighting and tens of thousands are thought to have died.
  > Hundreds of thousands: displaced | vague 100000 | victims people | cause fighting
  > tens of thousands: killed | vague 10000 | modality possible
Well over 100 people, perhaps as many as 150, drowned.
  > 100: killed | more-than 100 | victims people
The opposition says 300 died. The government says the number is closer to 30.
  > 300: killed | exact 300
  > 30: killed | about 30
Some 2,000 houses burned down and 12 people suffered smoke inhalation.
  > 12: injured | exact 12 | victims people
Police arrested 47 people, including three minors, during the march in Tbilisi.
  > 47: detained | exact 47 | victims people | place Tbilisi | actor Police
  > three: detained | exact 3 | victims minors | civilian civilian | partOf 0
`;
