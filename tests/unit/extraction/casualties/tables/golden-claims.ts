/** Rejected and unverified figures, losses, hospitals, comparisons. Published on 15 May 2024. */
export const CLAIMS = `
Islamabad says 145 people, including 66 women and children, have died in monsoon rains since 26 June.
  > 145: killed | victims people | figure cumulative | cause monsoon rains | since 2023-06-26
  > 66: killed | victims women and children | victimGroup women | civilian civilian | figure cumulative | cause monsoon rains | since 2023-06-26 | partOf 0
The UN agency for Palestinian refugees said 193 of its staff had been killed since the war began.
  > 193: killed | victims staff | civilian civilian | figure cumulative | cause war
Hundreds of civilians are reported to have been killed in El Geneina, according to local monitors.
  > Hundreds: killed | bound vague | low 100 | best null | high null | victims civilians | civilian civilian | place El Geneina
The governor of Bali said 202 people, 88 of them Australians, were killed in the 2002 bombings.
  > 202: killed | victims people | cause bombings
  > 88: killed | victims Australians | cause bombings | partOf 0
It said the attack had killed at least 14 people, although the Guardian could not confirm this figure.
  > 14: killed | bound at-least | low 14 | best null | high null | victims people | cause attack
"I saw three people die," a witness said.
  > three: killed | victims people
Two more bodies have washed up, bringing the number of confirmed deaths to six; nine sailors are still missing.
  > Two: killed
  > six: killed
  > nine: missing | victims sailors
Of 300 workers in the building, 26 were killed.
  > 26: killed | place building
The plane, carrying 176 people, was shot down by the Revolutionary Guards, killing everyone on board.
The Pentagon said the strike had killed one al-Qaeda leader and no civilians.
  > no: killed | bound exact | low 0 | best 0 | high 0 | victims civilians | civilian civilian | modality negated | cause strike
  > one: killed | victims al-Qaeda leader | victimGroup leaders | civilian combatant | cause strike
There is no evidence that 3,000 prisoners were executed, the ministry said.
  > 3,000: killed | victims prisoners | modality denied
He rejected the UN's estimate that 9,000 people have been killed.
  > 9,000: killed | victims people | modality denied
The military said it was investigating reports that 12 civilians had been killed.
  > 12: killed | victims civilians | civilian civilian | modality possible
Israel accused Hamas of using the hospital as a base; at least 18 patients died there, doctors said.
  > 18: killed | bound at-least | low 18 | best null | high null | victims patients | civilian civilian
A year on, the families of the 346 people killed in the two crashes are still waiting.
  > 346: killed | victims people | cause crashes
Up to 1,000 people, mostly women and girls, are still missing after the 2014 attack on Sinjar.
  > 1,000: missing | bound up-to | low null | best null | high 1000 | victims people | civilian mostly-civilian | place Sinjar | cause attack
Clashes killed 6 on both sides.
  > 6: killed | cause Clashes
Hospitals treated 94 people for burns and shrapnel wounds.
  > 94: injured | victims people
Six months of fighting have cost 30,000 lives.
  > 30,000: killed | figure cumulative | cause fighting
The bus fell into a gorge: 17 passengers were killed on the spot, and 12 others received serious injuries.
  > 17: killed | victims passengers | civilian civilian
  > 12: injured
The train derailment in Odisha left at least 275 dead and over 1,000 injured.
  > 275: killed | bound at-least | low 275 | best null | high null | place Odisha | cause train derailment
  > 1,000: injured | bound more-than | low 1000 | best null | high null | place Odisha | cause train derailment
Sixteen pilgrims drowned and four are missing.
  > Sixteen: killed | victims pilgrims | civilian civilian
  > four: missing
Nine bystanders were also wounded, three seriously.
  > Nine: injured | victims bystanders | civilian civilian
  > three: injured | partOf 0
A record 282 aid workers were killed worldwide in 2023.
  > 282: killed | victims aid workers | civilian civilian
The cyclone death toll in Malawi has more than doubled to 225.
  > 225: killed | place Malawi | cause cyclone
The final toll was 31 deaths, five fewer than first reported.
  > 31: killed
The city's hospitals admitted 300 wounded.
  > 300: injured
No group has claimed the bombing, in which ten shoppers and two soldiers lost their lives.
  > ten: killed | victims shoppers | civilian civilian | cause bombing
  > two: killed | victims soldiers | civilian combatant | cause bombing
Eyewitnesses spoke of at least a dozen dead.
  > a dozen: killed | bound at-least | low 12 | best null | high null
More than 70 villagers, many of them elderly, were hacked to death.
  > 70: killed | bound more-than | low 70 | best null | high null | victims villagers | civilian civilian
He was one of 11 hostages killed at the Munich Olympics in 1972.
  > 11: killed | victims hostages | civilian civilian | place Munich Olympics
`;
