/** War reporting: strikes, fronts, raids, captures. Published on Wednesday, 15 May 2024. */
export const FRONTS = `
Russian forces launched 55 missiles and 21 drones at Ukraine overnight, killing a mother and child in Odesa and cutting power to 300,000 homes, Ukraine's air force said.
  > a: killed | exact 1 | victims mother | civilian civilian | place Odesa | actor Russian forces
  " Ukraine's air force | said | Russian forces launched 55 missiles and 21 drones at Ukraine overnight, killing a mother and child in Odesa and cutting power to 300,000 homes | kind military
Kyiv says it has killed or wounded some 1,200 Russian troops in the past 24 hours, a claim that cannot be verified.
  > 1,200: casualties | about 1200 | civilian combatant | figure period
  " Kyiv | says | it has killed or wounded some 1,200 Russian troops in the past 24 hours | kind government
The Houthis said five of their fighters were killed in US and British strikes on Hodeidah on Thursday.
  > five: killed | exact 5 | civilian combatant | place Hodeidah | cause strikes
  @ Thursday: 2024-05-09
  " The Houthis | said | five of their fighters were killed in US and British strikes on Hodeidah on Thursday | kind armed-group
Rapid Support Forces shelled the Abu Shouk camp, killing 22 and injuring 17 more, local activists said. The RSF did not respond to a request for comment.
  > 22: killed | exact 22 | place Abu Shouk camp | actor Rapid Support Forces
  > 17: injured | exact 17 | actor Rapid Support Forces
  " local activists | said | Rapid Support Forces shelled the Abu Shouk camp, killing 22 and injuring 17 more
Suspected jihadists killed at least 11 soldiers and burned their base in Djibo, two officers told AFP on condition of anonymity.
  > 11: killed | at-least 11 | victims soldiers | civilian combatant | place Djibo | actor Suspected jihadists
  " two officers | told | Suspected jihadists killed at least 11 soldiers and burned their base in Djibo | kind anonymous
The army claimed 40 rebels had been killed, but a rebel spokesman put their losses at six.
  > 40: killed | exact 40 | victims rebels | civilian combatant
  > six: killed | exact 6 | civilian combatant
  " The army | claimed | 40 rebels had been killed | kind military
  " a rebel spokesman | put | their losses at six | kind armed-group
M23 rebels captured 150 government soldiers when they took Sake, a UN report said.
  > 150: detained | exact 150 | civilian combatant | actor M23 rebels
  " a UN report | said | M23 rebels captured 150 government soldiers when they took Sake
A Ukrainian drone killed one man and injured three others in the Russian border village of Nekhoteyevka, Governor Vyacheslav Gladkov wrote on Telegram.
  > one: killed | exact 1 | victims man | actor Ukrainian
  > three: injured | exact 3 | actor Ukrainian
  " Governor Vyacheslav Gladkov | wrote | A Ukrainian drone killed one man and injured three others in the Russian border village of Nekhoteyevka | canonical Vyacheslav Gladkov
Hezbollah announced the death of three of its members, raising to 295 the number killed since the fighting began.
  > three: killed | exact 3 | victims members
  > 295: killed | exact 295 | figure cumulative
  " Hezbollah | announced | the death of three of its members | kind armed-group
In Myanmar's Sagaing region, junta jets bombed a wedding, killing around 30 villagers, resistance fighters said.
  > 30: killed | about 30 | victims villagers | civilian civilian | place Myanmar's Sagaing region | actor junta jets
  " resistance fighters | said | In Myanmar's Sagaing region, junta jets bombed a wedding, killing around 30 villagers | kind armed-group
Six Nigerian soldiers and an unknown number of bandits died in the clash, the defence headquarters said.
  > Six: killed | exact 6 | victims Nigerian soldiers | civilian combatant | cause clash
  " the defence headquarters | said | Six Nigerian soldiers and an unknown number of bandits died in the clash
The mortar attack left no one dead but wounded as many as nine guards.
  > no one: killed | exact 0 | modality negated
  > nine: injured | up-to 9 | victims guards | cause mortar attack
At least one person was killed and an unspecified number wounded when a grenade was thrown into a church in Bujumbura.
  > one: killed | at-least 1 | victims person | place Bujumbura | cause grenade
Israel's military said it had “eliminated” more than 100 gunmen around Al-Shifa hospital; Hamas denied that its fighters were there.
  > 100: killed | more-than 100 | victims gunmen | civilian combatant
  " Israel's military | said | it had “eliminated” more than 100 gunmen around Al-Shifa hospital | mode mixed | kind military
Four of the seven crew members were rescued; the other three are presumed drowned.
  > three: killed | exact 3 | modality possible
Nearly 3,000 people, most of them women and children, have fled the fighting in Cabo Delgado this month, according to the IOM.
  > 3,000: displaced | about 3000 | victims people | civilian mostly-civilian | figure period | cause fighting
  @ this month: 2024-05
  " the IOM | according to | Nearly 3,000 people, most of them women and children, have fled the fighting in Cabo Delgado this month | kind un
Eritrean troops massacred hundreds of civilians in Axum in November 2020, Human Rights Watch has found. Eritrea rejects the accusation.
  > hundreds: killed | vague 100 | victims civilians | civilian civilian | place Axum | actor Eritrean troops
  @ November 2020: 2020-11
  " Human Rights Watch | found | Eritrean troops massacred hundreds of civilians in Axum in November 2020 | kind ngo
Of the 251 people taken hostage, 33 are no longer alive, the military believes.
  " the military | believes | Of the 251 people taken hostage, 33 are no longer alive | stance believes
Police in Haiti said gang members had killed two officers and made off with their rifles.
  > two: killed | exact 2 | victims officers | actor gang members
  " Police in Haiti | said | gang members had killed two officers and made off with their rifles
Two car bombs exploded minutes apart outside the ministry, killing 100 and wounding 300; al-Shabab claimed responsibility.
  > 100: killed | exact 100 | cause car bombs
  > 300: injured | exact 300 | cause car bombs
  " al-Shabab | claimed | responsibility | stance claims-responsibility | kind armed-group
`;
