/** Protests, prisons, courts, counts by monitors. Published on Wednesday, 15 May 2024. */
export const RIGHTS = `
Security forces have killed at least 551 protesters, among them 68 children, since the death of Mahsa Amini, Iran Human Rights says.
  > 551: killed | at-least 551 | victims protesters | civilian civilian | figure cumulative | actor Security forces
  > 68: killed | exact 68 | victims children | civilian civilian | figure cumulative | partOf 0 | actor Security forces
  " Iran Human Rights | says | Security forces have killed at least 551 protesters, among them 68 children, since the death of Mahsa Amini | kind ngo
The government says no one died in Tiananmen Square; estimates of the number killed in the city range from several hundred to several thousand.
  > no one: killed | exact 0 | modality negated
Police said 1,200 people were arrested across France on Friday night alone, a third of them minors.
  > 1,200: detained | exact 1200 | victims people | figure period
  " Police | said | 1,200 people were arrested across France on Friday night alone, a third of them minors
A court in Minsk jailed 14 activists for up to 12 years.
  > 14: detained | exact 14 | victims activists | civilian civilian | place Minsk
“They opened fire without warning and killed 13 of my comrades,” a union leader, who was wounded in the leg, told the BBC.
  > 13: killed | exact 13 | victims comrades
  > a: injured | exact 1 | victims union leader | civilian civilian
  " a union leader | told | “They opened fire without warning and killed 13 of my comrades,” | mode direct
The president's office dismissed as “propaganda” a report by Amnesty that 200 detainees had died in custody.
  > 200: killed | exact 200 | victims detainees | modality denied
Activists say 16 people were shot dead during the protests; police say the number is nine and that all were armed.
  > 16: killed | exact 16 | victims people
  > nine: killed | exact 9
  " Activists | say | 16 people were shot dead during the protests
The inquiry concluded that soldiers had unlawfully killed nine civilians, a spokesman for the families said.
  > nine: killed | exact 9 | victims civilians | civilian civilian | actor soldiers
Since 2009 more than 4,000 journalists have gone missing, been jailed or been killed, the federation estimates.
  > 4,000: missing | more-than 4000 | victims journalists | civilian civilian | figure cumulative | since 2009
A total of 1,153 people were executed worldwide last year, 853 of them in Iran, Amnesty International said.
  > 1,153: killed | exact 1153 | victims people | figure period
  > 853: killed | exact 853 | figure period | partOf 0 | place Iran
  @ last year: 2023
  " Amnesty International | said | A total of 1,153 people were executed worldwide last year, 853 of them in Iran | kind ngo
The commission has the names of 3,065 people killed or disappeared under Pinochet.
  > 3,065: killed | exact 3065 | victims people
More than 300 people have been arrested, three of whom have died in detention, according to their lawyers.
  > 300: detained | more-than 300 | victims people
  > three: killed | exact 3
  " their lawyers | according to | More than 300 people have been arrested, three of whom have died in detention
The opposition leader said the government had “the blood of 40 students on its hands”.
  " The opposition leader | said | the government had “the blood of 40 students on its hands” | mode mixed
Clashes with riot police injured 42 demonstrators, five of them by rubber bullets, and eleven officers.
  > eleven: injured | exact 11 | victims officers
  > 42: injured | exact 42 | victims demonstrators | civilian civilian | cause Clashes
  > five: injured | exact 5 | civilian civilian | partOf 1
The ministry would not confirm the arrest of 17 generals reported by state media.
  > 17: detained | exact 17 | civilian combatant | modality possible
Amnesty said it had documented the cases of 56 people who were forcibly disappeared between January and March.
  > 56: missing | exact 56 | victims people | figure period
  " Amnesty | said | it had documented the cases of 56 people who were forcibly disappeared between January and March | kind ngo
In 2023, 1,077 people were killed by police in the United States, down from 1,140 a year earlier, a monitoring group said.
  > 1,077: killed | exact 1077 | victims people | figure period | actor police | place United States
  > 1,140: killed | exact 1140 | figure period
  " a monitoring group | said | In 2023, 1,077 people were killed by police in the United States, down from 1,140 a year earlier | kind ngo
Two Palestinians, aged 16 and 21, were killed by Israeli fire in Tulkarm, the Palestinian health ministry said.
  > Two: killed | exact 2 | victims Palestinians | place Tulkarm | cause fire | actor Israeli
  " the Palestinian health ministry | said | Two Palestinians, aged 16 and 21, were killed by Israeli fire in Tulkarm | kind government
`;
