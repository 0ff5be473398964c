/** Passages of many desks and eras, written before the engine had read them: the fifth round. Published on 15 May 2024. */
export const UNSEEN_FIFTH = `
Shelling of a bus station in Donetsk's Oktyabrsky district killed 13 civilians on Thursday, the separatist authorities said, blaming Kyiv.
  > 13: killed | exact 13 | victims civilians | victimGroup civilians | civilian civilian | place Donetsk's Oktyabrsky district | cause Shelling | by the separatist authorities
Five people, all from one family, were swept to their deaths by a flash flood in Oman.
  > Five: killed | exact 5 | victims people | place Oman | cause flash flood | civilian civilian
POLICE FATALLY SHOOT TWO SUSPECTS IN LAGOS
  > TWO: killed | exact 2 | victims SUSPECTS | place LAGOS | actor POLICE
The coach driver, who was among the 17 killed, had been at the wheel for ten hours.
  > 17: killed | exact 17
The army said on X that a soldier was killed and three others moderately wounded in combat in southern Gaza, raising to 279 the number of troops lost since the ground offensive began.
  > a: killed | exact 1 | victims soldier | victimGroup soldiers | civilian combatant | place southern Gaza | by The army
  > three: injured | exact 3 | civilian combatant | place southern Gaza | by The army
  > 279: killed | exact 279 | victims troops | civilian combatant | figure cumulative | by The army
A fourth miner has died of burns sustained in Saturday's methane blast at the Karaganda pit, where two men are still missing.
  > A: killed | exact 1 | victims fourth miner | civilian civilian | place Karaganda pit | cause methane blast
  > two: missing | exact 2 | victims men | place Karaganda pit | cause methane blast
No deaths have been reported from the 6.9 quake, though 26 people were treated for cuts and bruises.
  > No: killed | exact 0 | modality negated | cause quake
  > 26: injured | exact 26 | victims people | cause quake
Kenyan police have killed 60 demonstrators since June 18 and abducted dozens more, the national rights commission says.
  > 60: killed | exact 60 | victims demonstrators | civilian civilian | figure cumulative | since 2023-06-18 | actor Kenyan police | by the national rights commission
In Sumy, two guided bombs hit a dormitory: three dead, ten in hospital.
  > three: killed | exact 3 | place Sumy | cause guided bombs
  > ten: injured | exact 10 | place Sumy | cause guided bombs
Rwanda-backed rebels executed 21 civilians in Kishishe, most of them young men, the UN's human rights chief said. The rebels rejected the accusation, admitting only to eight civilians killed by stray bullets.
  > 21: killed | exact 21 | victims civilians | victimGroup civilians | civilian civilian | place Kishishe | actor Rwanda-backed rebels | by the UN's human rights chief
  > eight: killed | exact 8 | victims civilians | victimGroup civilians | civilian civilian | cause stray bullets
More than half of the 87 dead in the wildfire could be named by Friday.
  > 87: killed | exact 87 | cause wildfire
Turkish warplanes destroyed 23 targets and “neutralised” 14 PKK terrorists in northern Iraq, the defence ministry said.
  > 14: killed | exact 14 | victims PKK terrorists | civilian combatant | place northern Iraq | actor Turkish warplanes | by the defence ministry
Thailand: rampage at nursery leaves 36 dead, 24 of them children
  > 36: killed | exact 36 | place Thailand | cause rampage
  > 24: killed | exact 24 | victims children | victimGroup children | civilian civilian | partOf 0 | place Thailand | cause rampage
The Red Cross said it had evacuated 32 wounded from the hospital. Four had died waiting.
  > 32: injured | exact 32 | by The Red Cross
  > Four: killed | exact 4
Initial reports of 50 dead proved wrong; 38 people died when the airliner came down near Aktau, and 29 lived.
  > 50: killed | exact 50 | figure revision
  > 38: killed | exact 38 | victims people | place Aktau
Up to three million Bengalis are thought to have starved to death in the famine of 1943.
  > three million: killed | up-to 3000000 | victims Bengalis | cause famine | modality possible
As of midnight, 94 of the injured remained hospitalised and the death toll stood at 137, the Investigative Committee announced.
  > 94: injured | exact 94 | asOf 2024-05-15T00:00 | by the Investigative Committee
  > 137: killed | exact 137 | asOf 2024-05-15T00:00 | by the Investigative Committee
Gang violence claimed over 5,600 victims in Haiti last year, a thousand more than in 2023, the UN human rights office reported.
  > 5,600: killed | more-than 5600 | victims victims | place Haiti | cause Gang violence | figure period | by the UN human rights office
An estimated 50 to 60 passengers are believed trapped and at least nine are known to have died after the express jumped the tracks in Bihar.
  > nine: killed | at-least 9 | place Bihar
Two hunters were shot and wounded by a landowner, who then turned the gun on himself.
  > Two: injured | exact 2 | victims hunters | civilian civilian | actor landowner
Nigeria's military mistakenly bombed a religious gathering in Tudun Biri, killing at least 85 villagers; it has apologised.
  > 85: killed | at-least 85 | victims villagers | civilian civilian | place Tudun Biri | actor Nigeria's military
`;
