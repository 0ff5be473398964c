/** Reports of agencies and monitors, statements of ministries. Published on Wednesday, 15 May 2024. */
export const REPORTS_AND_STATEMENTS = `
Between 1 January and 31 March, OHCHR documented 1,860 civilian casualties in Ukraine: 604 killed and 1,256 injured.
  > 1,860: casualties | exact 1860 | civilian civilian | figure period | place Ukraine
  > 604: killed | exact 604 | civilian civilian | figure period | partOf 0
  > 1,256: injured | exact 1256 | civilian civilian | figure period | partOf 0
The Syrian Observatory for Human Rights, a Britain-based monitor, said 11 pro-government fighters were killed in strikes on Albu Kamal.
  > 11: killed | exact 11 | civilian combatant | cause strikes
  " The Syrian Observatory for Human Rights | said | 11 pro-government fighters were killed in strikes on Albu Kamal | kind ngo
Last year 783 people died in police custody, the ombudsman found, compared with 640 in 2022.
  > 783: killed | exact 783 | victims people | figure period
  > 640: killed | exact 640 | figure period
  @ Last year: 2023
  @ 2022: 2022
UNHCR estimates that 1.2 million people have been displaced inside Myanmar since the coup.
  > 1.2 million: displaced | exact 1200000 | victims people | figure cumulative | place Myanmar
  " UNHCR | estimates | that 1.2 million people have been displaced inside Myanmar since the coup | kind un
Amnesty International accused the junta of killing at least 100 protesters, an allegation that the generals deny.
  > 100: killed | at-least 100 | victims protesters | civilian civilian | actor junta
  " Amnesty International | accused | the junta of killing at least 100 protesters | stance accuses | kind ngo
The defence ministry denied that 400 of its men had been taken prisoner.
  > 400: detained | exact 400 | modality denied
  " The defence ministry | denied | that 400 of its men had been taken prisoner | stance denies
In its annual report, the Committee to Protect Journalists said 99 journalists were killed worldwide in 2023, 77 of them in Gaza.
  > 99: killed | exact 99 | victims journalists | civilian civilian | figure period
  > 77: killed | exact 77 | civilian civilian | figure period | partOf 0 | place Gaza
  @ 2023: 2023
The ministry put the number of wounded at 1,470, of whom 210 remain in intensive care.
  > 1,470: injured | exact 1470
  > 210: injured | exact 210 | partOf 0
  " The ministry | put | the number of wounded at 1,470 | kind government
Of the 86 victims identified so far, 31 were minors, the forensic institute reported.
  > 86: killed | exact 86 | victims victims | figure cumulative
  > 31: killed | exact 31 | victims minors | civilian civilian | figure cumulative | partOf 0
  " the forensic institute | reported | Of the 86 victims identified so far, 31 were minors
The group, which tracks violence in Mexico, counted 2,531 homicides in April, a daily average of 84.
  > 2,531: killed | exact 2531 | figure period
  > 84: killed | exact 84 | figure period
  @ April: 2024-04
Médecins Sans Frontières said its teams had treated 130 people for gunshot wounds in El Fasher since Friday.
  > 130: injured | exact 130 | victims people | place El Fasher | figure cumulative
  @ Friday: 2024-05-10
  " Médecins Sans Frontières | said | its teams had treated 130 people for gunshot wounds in El Fasher since Friday | kind ngo
As of 12 May, 31 health workers had been killed in the conflict.
  > 31: killed | exact 31 | victims health workers | civilian civilian | figure cumulative | asOf 2024-05-12
  @ 12 May: 2024-05-12
The council's figures show that 4,350 people have lost their lives since the fighting broke out on 15 April 2023.
  > 4,350: killed | exact 4350 | victims people | figure cumulative | since 2023-04-15
  @ 15 April 2023: 2023-04-15
The interior ministry revised the toll down to 127 from 181, saying that some bodies had been counted twice.
  > 127: killed | exact 127
  > 181: killed | exact 181 | figure revision
Authorities now believe 39 people died, not 41 as they had first announced.
  > 39: killed | exact 39 | victims people
  > 41: killed | exact 41 | figure revision | modality negated
None of the 189 people on board survived, the airline confirmed.
  > 189: killed | exact 189 | victims people
  " the airline | confirmed | None of the 189 people on board survived
The World Health Organization warned that thousands could die of cholera if the siege was not lifted.
  > thousands: killed | vague 1000 | modality possible | cause cholera
  " The World Health Organization | warned | that thousands could die of cholera if the siege was not lifted | stance warns | kind un
Save the Children said an average of ten children a day had lost one or both legs.
  > ten: injured | exact 10 | victims children | civilian civilian | figure period
  " Save the Children | said | an average of ten children a day had lost one or both legs | kind ngo
The commission verified 5 deaths in detention; it could not verify reports of a further 12.
  > 5: killed | exact 5
  > 12: killed | exact 12 | modality possible
Not a single civilian was harmed in the operation, the coalition insisted.
  > Not a single: injured | exact 0 | modality negated | civilian civilian
  " the coalition | insisted | Not a single civilian was harmed in the operation
The White Helmets said 7 people from the same family, including 4 children, were killed by artillery fire on Sarmin.
  > 7: killed | exact 7 | victims people
  > 4: killed | exact 4 | victims children | civilian civilian | partOf 0
  " The White Helmets | said | 7 people from the same family, including 4 children, were killed by artillery fire on Sarmin
`;
