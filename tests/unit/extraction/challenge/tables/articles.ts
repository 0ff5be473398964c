/** Whole articles; ¶ parts their paragraphs. Published on Wednesday, 15 May 2024. */
export const ARTICLES = `
Fire at Johannesburg tower block kills 74 ¶ JOHANNESBURG, May 14 – At least 74 people, 12 of them children, died when a fire tore through a five-storey building in central Johannesburg in the early hours of Tuesday, emergency services said. ¶ More than 50 others were being treated for burns and smoke inhalation, said Robert Mulaudzi, a spokesman for the city's emergency management service. ¶ “Over 20 years in the service, I've never come across something like this,” Mulaudzi told reporters. ¶ He said the search was over and that no one was believed to be missing. ¶ An earlier toll had stood at 63.
  > 74: killed | exact 74 | place Johannesburg tower | cause Fire
  > 74: killed | at-least 74 | victims people | cause fire
  > 12: killed | exact 12 | victims children | civilian civilian | partOf 1
  > 50: injured | more-than 50
  > no one: missing | exact 0 | modality negated
  > 63: killed | exact 63 | figure revision
  " emergency services | said | At least 74 people, 12 of them children, died when a fire tore through a five-storey building in central Johannesburg in the early hours of Tuesday
  " Mulaudzi | told | “Over 20 years in the service, I've never come across something like this,” | mode direct | canonical Robert Mulaudzi
Mozambique boat disaster: what we know ¶ Ninety-six people drowned when an overloaded fishing boat sank off northern Mozambique on Sunday, the maritime authority said. Jaime Neto, secretary of state in Nampula province, said most of the victims were fleeing false rumours of a cholera outbreak. ¶ “They panicked,” Neto said. “Many children lost their lives.” ¶ Five survivors have been found and 20 people are unaccounted for. The boat was built for 35; as many as 130 were on board. ¶ Police have arrested the owner. Cholera has killed 32 people in the country since October, official figures show.
  > Ninety-six: killed | exact 96 | victims people | place northern Mozambique
  > 20: missing | exact 20 | victims people
  > 32: killed | exact 32 | victims people | figure cumulative | since 2023-10 | cause Cholera
  @ Sunday: 2024-05-12
  @ October: 2023-10
  " the maritime authority | said | Ninety-six people drowned when an overloaded fishing boat sank off northern Mozambique on Sunday
  " Jaime Neto | said | most of the victims were fleeing false rumours of a cholera outbreak | canonical Jaime Neto
  " Neto | said | “They panicked,” // “Many children lost their lives.” | mode direct | canonical Jaime Neto
  " official figures | show | Cholera has killed 32 people in the country since October
Pakistan strikes kill eight in Afghanistan, Taliban say ¶ Pakistani jets killed eight people, all women and children, in two Afghan border provinces on Monday, the Taliban government said. ¶ Islamabad said the strikes were aimed at militants of the Hafiz Gul Bahadur group, whom it blames for an attack on Saturday that killed seven soldiers, two of them officers. ¶ “Those who did this will pay,” Prime Minister Shehbaz Sharif said at the funeral. ¶ Zabihullah Mujahid, the Taliban's chief spokesman, denied that militants were hiding in the area and warned that such attacks could have “very bad consequences”. ¶ Afghanistan's defence ministry said its forces had fired back, wounding four Pakistani soldiers.
  > eight: killed | exact 8 | place Afghanistan | cause strikes | actor Pakistan
  > eight: killed | exact 8 | victims people | civilian civilian | actor Pakistani jets
  > seven: killed | exact 7 | victims soldiers | civilian combatant | cause attack
  > two: killed | exact 2 | civilian combatant | partOf 2
  > four: injured | exact 4 | civilian combatant
  @ Monday: 2024-05-13
  @ Saturday: 2024-05-11
  " Taliban | say | Pakistan strikes kill eight in Afghanistan | kind armed-group
  " the Taliban government | said | Pakistani jets killed eight people, all women and children, in two Afghan border provinces on Monday
  " Prime Minister Shehbaz Sharif | said | “Those who did this will pay,” | mode direct | canonical Shehbaz Sharif
  " Zabihullah Mujahid | denied | that militants were hiding in the area | stance denies | canonical Zabihullah Mujahid
  " Afghanistan's defence ministry | said | its forces had fired back, wounding four Pakistani soldiers | kind government
`;
