import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_FOURTH_DAY = readPairs(`
a headline, a paragraph and a later correction line
2024-05-20, Haaretz | Dozens dead in Rafah camp fire
2024-05-27, AP | An Israeli strike set tents ablaze in a Rafah camp on Sunday, killing at least 45 people, Gaza's health ministry said on Monday.
none | 0

a tornado in two states
2021-12-11, Courier Journal | The governor of Kentucky said on Saturday that more than 70 people may have been killed by Friday night's tornado in the state.
2021-12-13, Courier Journal | Tornadoes on Friday night killed at least 74 people in Kentucky, the governor said on Monday.
none | 0

the dead of one state inside the dead of six
2021-12-13, CNN | Friday night's tornadoes killed at least 88 people in five US states, according to local authorities.
2021-12-13, Courier Journal | In Kentucky, 74 people were killed by Friday night's tornadoes, the governor said on Monday.
88 = 74 different-scope | 2

from wounded to dead
2024-07-13, AP | One spectator was killed and two were critically wounded at a rally in Butler, Pennsylvania, on Saturday, the Secret Service said.
2024-07-14, Pittsburgh Post-Gazette | Two men were wounded and one was killed in Saturday's shooting at a rally in Butler, state police said on Sunday.
One = one same; two = Two same | 2

a boat with an unknown number aboard
2024-04-08, Lusa | More than 90 people died when an overcrowded ferry sank off Nampula on Sunday, the province's secretary of state said. Among the dead were many children.
2024-04-09, Diário de Notícias | The maritime administrator said on Tuesday that 98 people, 55 of them children, died when a ferry sank off Nampula on Sunday.
90 = 98 update other | 2

the quoted party denies a quotation
2024-02-13, Kurier | Ukraine's military intelligence denied on Tuesday that 65 prisoners of war had been on board the plane that crashed near Belgorod.
2024-01-24, RIA | Sixty-five Ukrainian prisoners of war were killed when a transport plane crashed near Belgorod on Wednesday, Russia's defence ministry said.
none | 0

the same denial, but of deaths
2024-01-30, Ukrinform | Ukraine's military intelligence denied that 65 of its servicemen had been killed in the crash of a transport plane near Belgorod.
2024-01-24, RIA | Sixty-five Ukrainian servicemen were killed when a transport plane crashed near Belgorod on Wednesday, Russia's defence ministry said.
65 = Sixty-five contradiction | 2

prisoners freed by an amnesty
2024-02-29, Efecto Cocuyo | Some 270 political prisoners were being held in Venezuela at the end of February, the rights group Foro Penal said.
2024-09-30, Efecto Cocuyo | Foro Penal said on Monday that 1,905 political prisoners were being held in Venezuela.
270 = 1,905 update | 1

bombing toll from two ministries of one government
2024-05-29, Kommersant | The emergencies ministry said that 12 people died when part of an apartment block in Belgorod collapsed on Sunday.
2024-05-29, Izvestia | Fifteen people died when part of an apartment block in Belgorod collapsed on Sunday, the health ministry said.
12 = Fifteen contradiction | 2

a strike and the funeral
2023-11-21, L'Orient-Le Jour | Two journalists of Al Mayadeen were killed by an Israeli strike near Tayr Harfa on Tuesday, the channel said.
2023-11-21, NNA | Three people were killed in the Israeli strike near Tayr Harfa on Tuesday, two of them journalists, the state news agency reported.
Two = two same; Two = Three subset inverse | 2

a hospital system speaks, then the police
2025-01-01T06:00:00-06:00, Nola | Ten people were killed and 30 injured when a man drove a truck into a crowd on Bourbon Street, the city said early on Wednesday.
2025-01-01T19:00:00-06:00, Nola | The coroner said on Wednesday evening that 15 people had died after a truck was driven into a crowd on Bourbon Street.
Ten = 15 update other | 2

a monthly bulletin that revises its last
2024-02-05, IOM | The International Organization for Migration recorded 8,565 deaths on migration routes in 2023, it said on Monday.
2024-03-06, IOM | In a revised count published on Wednesday, the International Organization for Migration said 8,541 people had died on migration routes in 2023, as duplicates had been removed.
8,565 = 8,541 revision | 1

two years of one series
2024-03-06, InfoMigrants | At least 8,565 people died on migration routes in 2023, the International Organization for Migration said on Wednesday.
2025-03-21, InfoMigrants | The International Organization for Migration said on Friday that at least 8,938 people died on migration routes in 2024.
8,565 = 8,938 different-scope | 1

a count by age
2024-10-10, Telegraaf | Israeli strikes on central Beirut on Thursday killed 22 people and wounded 117, Lebanon's health ministry said.
2024-10-11, The National | Three children were among the 22 people killed in Thursday's strikes on central Beirut, according to Lebanon's health ministry.
22 = Three subset; 22 = 22 same | 1

a rescue that ends
2023-11-28, NDTV | Forty-one workers were trapped in the Silkyara tunnel for 17 days before they were freed on Tuesday.
2023-11-28, PTI | All 41 workers trapped in the Silkyara tunnel were rescued on Tuesday, the state government said.
none | 0

a village's elders and a general
2024-03-01, Le Faso | Some 170 people were executed in attacks on three villages in Yatenga on 25 February, the public prosecutor said on Friday.
2024-04-25, Human Rights Watch | Soldiers killed 223 civilians in the villages of Nondin and Soro in Yatenga on 25 February, Human Rights Watch said on Thursday.
170 = 223 update other | 2

a number that only grows by one
2024-12-20T23:00:00+01:00, MDR | Two people were killed when a car was driven into the Christmas market in Magdeburg on Friday evening, the state premier said.
2024-12-21T11:00:00+01:00, MDR | The number of dead after the attack on the Christmas market in Magdeburg has gone up to five, the state premier said on Saturday, and more than 200 people are injured.
Two = five update | 1

a rights group's tally and the government's
2022-12-31, Iran International | At least 508 protesters, including 69 minors, have been killed since September in Iran's protests, the news agency HRANA said on Saturday.
2022-12-31, Mehr | Iran's state security council said on Saturday that 200 people had been killed in the unrest since September.
508 = 200 contradiction | 2

an exact pair at different ends of the world
2023-12-19, CCTV | A strong earthquake in Gansu killed 113 people late on Monday, the provincial rescue headquarters said.
2023-12-19, CCTV | In neighbouring Qinghai 18 people were killed by the earthquake late on Monday, police there said.
113 = 18 different-scope | 2

the same quake, both provinces together
2023-12-20, Xinhua | Monday's earthquake killed 131 people in Gansu and Qinghai, the emergency management ministry said on Wednesday.
2023-12-20, China Daily | In Gansu 113 people died in Monday's earthquake, the emergency management ministry said on Wednesday.
131 = 113 different-scope | 1

missing after a wreck, then found dead
2024-06-19, Ansa | More than 60 people were missing after a sailing boat sank 120 miles off Calabria, Italy's coast guard said on Wednesday. Eleven survivors were brought ashore.
2024-06-24, Ansa | Italy's coast guard said on Monday that it had recovered 34 bodies from the boat that sank off Calabria, and about 30 people were still missing.
60 = 30 update | 1

a strong word for a small number
2022-11-15, Rzeczpospolita | Two people died when a missile landed in Przewodów on Tuesday, the Polish government said.
2022-11-16, Guardian | A missile that killed two farm workers in Przewodów on Tuesday was probably fired by air defences, Poland's president said on Wednesday.
Two = two same | 2

a question nobody can answer
2023-04-25, Kenyan Star | It is unclear how many members of the sect starved to death in Shakahola. Police had exhumed 89 bodies by Tuesday.
2023-05-13, Nation | Investigators have exhumed 201 bodies in Shakahola forest, the regional commissioner said on Saturday.
89 = 201 update other | 2

a statement by two spokesmen of the same ministry
2024-09-23, Al-Akhbar | Israeli strikes on southern Lebanon on Monday killed 274 people, including 21 children, the Lebanese health minister said.
2024-09-24, L'Orient-Le Jour | The health ministry in Beirut said on Tuesday that 558 people, including 50 children and 94 women, were killed in Monday's Israeli strikes.
274 = 558 update; 21 = 50 update | 1

from the ground and from abroad
2024-06-19, AFP | At least 922 pilgrims have died in the heat during this year's hajj, according to an AFP tally of official figures.
2024-06-23, SPA | Saudi Arabia said on Sunday that 1,301 people had died during the hajj, 83 per cent of them without permits.
922 = 1,301 update other | 2

injuries in an aircraft
2024-05-21, Straits Times | One passenger died and 30 were injured when a flight from London to Singapore hit severe turbulence on Tuesday, the airline said.
2024-05-21, Bangkok Post | Seventy-one people were injured when a Singapore-bound flight hit severe turbulence on Tuesday, the hospital in Bangkok said.
30 = Seventy-one contradiction | 2

a bank holiday on the roads
2024-04-16, Bangkok Post | Road accidents killed 243 people in Thailand during the first six days of the Songkran holiday, the interior ministry said on Tuesday.
2024-04-17, The Nation | Thailand's interior ministry said on Wednesday that 287 people were killed on the roads over the seven days of Songkran.
243 = 287 update | 1

officials quoted by a wire, wire quoted by a paper
2024-08-10, Reuters | An Israeli strike on the Tabeen school in Gaza City killed about 100 people on Saturday, the civil defence said.
2024-08-10, The Times | About 100 people died in an Israeli strike on the Tabeen school in Gaza City, Reuters reported on Saturday, quoting the civil defence.
100 = 100 same | 1

an army's count of fighters against a count of everyone
2024-08-10, Times of Israel | Israel's army said at least 19 militants were killed in Saturday's strike on the Tabeen school in Gaza City.
2024-08-10, Reuters | Saturday's strike on the Tabeen school in Gaza City killed 93 people, including 11 children, the civil defence said.
19 = 93 subset inverse | 2

a case count that nobody dies of
2024-08-30, WHO | Sixteen cases of polio have been confirmed in Afghanistan this year, the World Health Organization said on Friday.
2024-09-30, WHO | Afghanistan has confirmed 22 polio cases this year, the World Health Organization said on Monday.
none | 0
`);
