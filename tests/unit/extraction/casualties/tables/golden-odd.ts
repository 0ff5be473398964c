/** Damaged and clipped text, doers that look like victims, years compared. Published on 15 May 2024. */
export const ODD = `
At least 1 200 people were killed,officials said.The dead include 300 children.
  > 1 200: killed | bound at-least | low 1200 | best null | high null | victims people
  > 300: killed | victims children | civilian civilian | partOf 0
The strike killed five people,including two children,in the town of Tyre.
  > five: killed | victims people | place town of Tyre | cause strike
  > two: killed | victims children | civilian civilian | place town of Tyre | cause strike | partOf 0
More than 9,700 people have been killed since the offensive began on October 7.
  > 9,700: killed | bound more-than | low 9700 | best null | high null | victims people | figure cumulative | cause offensive | since 2023-10-07
killed: 7; wounded: 22
  > 7: killed
  > 22: injured
A “terror attack” left “at least 20” dead, the ministry said.
  > 20: killed | bound at-least | low 20 | best null | high null | cause terror attack
Fourteen passengers, all of whom were German, died in the avalanche at Galtür.
  > Fourteen: killed | victims passengers | civilian civilian | place Galtür | cause avalanche
At least three Palestinians, including a teenager, were shot dead by Israeli troops during a raid on the Balata refugee camp.
  > three: killed | bound at-least | low 3 | best null | high null | victims Palestinians | place Balata refugee camp | cause raid | actor Israeli troops
  > a: killed | victims teenager | victimGroup teenagers | civilian civilian | place Balata refugee camp | cause raid | actor Israeli troops | partOf 0
Two climbers fell to their deaths on Mont Blanc.
  > Two: killed | victims climbers | civilian civilian | place Mont Blanc
Four Honduran migrants, a woman and three children, drowned in the Rio Grande.
  > Four: killed | victims Honduran migrants | victimGroup migrants | civilian civilian | place Rio Grande
  > a: killed | victims woman | victimGroup women | civilian civilian | place Rio Grande | partOf 0
  > three: killed | victims children | civilian civilian | place Rio Grande | partOf 0
Homicides fell from 400 in 2021 to 310 last year.
  > 310: killed | figure period
  > 400: killed | figure period
There were 310 homicides last year, down from 400.
  > 310: killed | figure period
  > 400: killed | figure period
The regiment suffered heavy losses: 52 killed, 130 wounded.
  > 52: killed
  > 130: injured
Hezbollah fired 40 rockets, wounding one person; Israel responded with strikes that killed two.
  > one: injured | victims person | cause rockets | actor Hezbollah
  > two: killed | cause strikes
A bomb killed 12 Tuesday in Kabul.
  > 12: killed | place Kabul | cause bomb
They shot 41 people dead.
  > 41: killed | victims people
Three gunmen killed the mayor.
Twelve rebels captured a village.
Prosecutors say he strangled three women in 1998.
  > three: killed | victims women | civilian civilian
`;
