/** Wire leads and headlines. Published on 15 May 2024. */
export const LEADS = `
Twelve people, among them a former minister, are dead after a helicopter carrying them hit a power line in Bavaria, Germany.
  > Twelve: killed | victims people | place Bavaria
  > a: killed | victims former minister | victimGroup ministers | civilian civilian | place Bavaria | partOf 0
The number of casualties from Saturday's twin blasts in Mogadishu has risen to 358 dead and 228 wounded.
  > 358: killed | place Mogadishu | cause blasts
  > 228: injured | place Mogadishu | cause blasts
The death toll from the cholera outbreak in Lusaka has reached 361, with 9,580 cases recorded since October.
  > 361: killed | figure cumulative | place Lusaka | cause cholera outbreak | since 2023-10
Hospital officials said they had received the bodies of 22 people, including at least 13 women and children, after an air strike on a school in Nuseirat.
  > 22: killed | victims people | place Nuseirat | cause air strike
  > 13: killed | bound at-least | low 13 | best null | high null | victims women and children | victimGroup women | civilian civilian | place Nuseirat | cause air strike | partOf 0
Kenya's Red Cross says 228 people have died in floods since March, 72 are missing and more than 212,000 have been displaced.
  > 228: killed | victims people | figure cumulative | cause floods | since 2024-03
  > 72: missing | figure cumulative | cause floods | since 2024-03
  > 212,000: displaced | bound more-than | low 212000 | best null | high null | figure cumulative | cause floods | since 2024-03
The army has lost contact with 14 soldiers.
Rebels said 60 soldiers had surrendered and 17 had been taken prisoner.
  > 17: detained
Turkish jets killed 18 PKK militants in northern Iraq on Sunday, the defence ministry in Ankara said.
  > 18: killed | victims PKK militants | victimGroup militants | civilian combatant | place northern Iraq | actor Turkish jets
The ministry of defence says four of its soldiers were killed and 11 wounded by a landmine in Kidal.
  > four: killed | victims soldiers | civilian combatant | place Kidal | cause landmine
  > 11: injured | place Kidal | cause landmine
Thai police said 34 people, 24 of them children, were killed when a former officer attacked a nursery with a knife and a gun.
  > 34: killed | victims people | actor officer
  > 24: killed | victims children | civilian civilian | actor officer | partOf 0
It is not known whether any of the 12 crew survived.
Officials from the two provinces gave differing tolls: 14 and 17 dead.
  > 14: killed
  > 17: killed
Local media put the number of deaths as high as 90.
  > 90: killed | bound up-to | low null | best null | high 90
Police have confirmed just one death.
  > one: killed
Three members of a family, including a six-month-old girl, burned to death in Lagos.
  > Three: killed | victims members of a family | victimGroup members | civilian civilian | place Lagos
  > a: killed | victims six-month-old girl | victimGroup girls | civilian civilian | place Lagos | partOf 0
French forces killed Abdelmalek Droukdel and four of his associates in Mali, the minister said.
  > four: killed | victims associates | place Mali | actor French forces
The clashes left at least one person dead and 80 injured, 13 of them police officers.
  > one: killed | bound at-least | low 1 | best null | high null | victims person | cause clashes
  > 80: injured | cause clashes
  > 13: injured | victims police officers | cause clashes | partOf 1
At least 17 migrants suffocated in the back of a lorry.
  > 17: killed | bound at-least | low 17 | best null | high null | victims migrants | civilian civilian
Five Ukrainian medics and a driver were injured by a "double tap" strike in Kupiansk district.
  > Five: injured | victims Ukrainian medics | victimGroup medics | civilian civilian | place Kupiansk district | cause strike
  > a: injured | victims driver | victimGroup drivers | civilian civilian | place Kupiansk district | cause strike
The coalition denied it had hit the prison, in which 87 detainees died.
  > 87: killed | victims detainees
The group said on Telegram that its fighters had "killed or wounded more than 30" soldiers.
  > 30: casualties | bound more-than | low 30 | best null | high null | victims soldiers | civilian combatant
An ambulance driver who asked not to be named said he had counted 40 bodies.
  > 40: killed
"We lost 11 people, including my brother," said Amina, a resident of the village.
  > 11: killed | victims people
Nine children under the age of five were among the dead, UNICEF said.
  > Nine: killed | victims children | civilian civilian
Women and children made up 30 of the 55 dead.
  > 30: killed | partOf 1
  > 55: killed
The collapse of the bridge, which killed 135, was blamed on poor maintenance.
  > 135: killed | cause collapse
No one was killed but 14 people were wounded, two of them seriously, when a grenade exploded outside a bar in Marseille.
  > No one: killed | bound exact | low 0 | best 0 | high 0 | modality negated | place Marseille | cause grenade
  > 14: injured | victims people | place Marseille | cause grenade
  > two: injured | place Marseille | cause grenade | partOf 1
Eight people died instantly; four more died on the way to hospital.
  > Eight: killed | victims people
  > four: killed
Officials have revised upward, from 24 to 31, the number of people killed in Friday's landslide.
  > 24: killed | figure revision | cause landslide
  > 31: killed | cause landslide
The initial toll of 10 dead has been revised to 8 dead and 12 injured.
  > 10: killed | figure revision
  > 8: killed
  > 12: injured
Police said 3 people were killed, correcting an earlier report of 5.
  > 3: killed | victims people
  > 5: killed | figure revision
Between 7,000 and 10,000 people are believed to have died when two dams burst in Derna.
  > 7,000 and 10,000: killed | bound range | low 7000 | best null | high 10000 | victims people | modality possible | place Derna
Some estimates put the dead at 20,000.
  > 20,000: killed
The regime's forces killed between 3,000 and 4,000 people, many of them unarmed, over three decades.
  > 3,000 and 4,000: killed | bound range | low 3000 | best null | high 4000 | victims people | figure cumulative | actor forces
Police in Ecuador say 41 inmates — mostly members of rival gangs — were killed in a riot at Guayaquil's Litoral prison.
  > 41: killed | victims inmates | place Guayaquil's Litoral prison | cause riot
On Monday alone, 26 people were shot dead in Port-au-Prince.
  > 26: killed | victims people | place Port-au-Prince
UPDATE 2-Toll from Philippine landslide climbs to 54, 63 missing
  > 54: killed | cause landslide
  > 63: missing | cause landslide
Iran protests: 'At least 31 killed' as unrest spreads
  > 31: killed | bound at-least | low 31 | best null | high null | cause unrest
Two US troops wounded in Iraq drone attack -officials
  > Two: injured | victims US troops | victimGroup troops | civilian combatant | place Iraq | cause drone attack
Bus carrying 60 falls into Peru ravine, at least 24 dead
  > 24: killed | bound at-least | low 24 | best null | high null | place Peru ravine
`;
