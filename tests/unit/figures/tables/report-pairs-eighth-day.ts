import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_EIGHTH_DAY = readPairs(`
one ministry, two wires
2023-12-02T10:00:00Z, Reuters | Gaza's health ministry said on Saturday that 193 Palestinians had been killed since the truce ended.
2023-12-02T13:00:00Z, AFP | The health ministry in the Hamas-run Gaza Strip said 193 people have been killed since the end of the truce on Friday.
193 = 193 same | 1

two agencies agree about a mine
2022-10-16, Anadolu | The death toll from the explosion at the Amasra coal mine stands at 41, Turkey's interior minister said on Saturday.
2022-10-16, BBC | Forty-one miners died in the blast at Amasra in northern Turkey, the BBC has counted from the names published by their families.
41 = Forty-one same | 2

a round figure and an exact one
2024-08-10, Al Jazeera | More than 100 people were killed in the Israeli strike on the al-Tabin school in Gaza City on Saturday, the civil defence agency said.
2024-08-10, The Guardian | The strike on al-Tabin school in Gaza City on Saturday killed 103 people, according to doctors at the Baptist hospital.
100 = 103 same | 2

about and exact
2023-09-12, AP | About 5,300 people are dead in Derna after the flood, said a spokesman for the interior ministry of the eastern government on Tuesday.
2023-09-12, DW | The eastern government's interior ministry said on Tuesday that 5,200 people had died in the flood in Derna.
5,300 = 5,200 same | 1

repeated the next morning as of the evening before
2024-01-02, NHK | Police in Ishikawa said 48 people had been confirmed dead in the Noto earthquake as of 3 p.m. on Tuesday.
2024-01-03, Kyodo | As of 3 p.m. on Tuesday, 48 deaths had been confirmed in the Noto earthquake, according to Ishikawa police.
48 = 48 same | 1

no named source on either side
2023-06-14, ERT | At least 78 people drowned when a fishing boat packed with migrants sank off Pylos on Wednesday.
2023-06-14, Kathimerini | Seventy-eight people died after a migrant boat capsized off Pylos in the early hours of Wednesday.
78 = Seventy-eight same | 2

a wire quoted by a newspaper
2024-05-24, Reuters | A landslide in Papua New Guinea's Enga province killed more than 300 people, the member of parliament for the district said.
2024-05-25, The Straits Times | More than 300 people were killed in the landslide in Enga province on Friday, Reuters reported, citing the district's member of parliament.
300 = 300 same | 1

injured, twice
2023-10-07, Kan | Magen David Adom said it had treated 545 wounded people by noon on Saturday.
2023-10-07, Ynet | By noon on Saturday the ambulance service Magen David Adom had treated 545 wounded.
545 = 545 same | 2

a morning and an evening count
2023-02-06T09:00:00+03:00, Hurriyet | AFAD said on Monday morning that 284 people had been killed in the earthquake in southern Turkey.
2023-02-06T20:00:00+03:00, Anadolu | The earthquake in southern Turkey has killed 1,651 people, AFAD said on Monday evening.
284 = 1,651 update | 1

the next day's toll
2024-04-15, Dawn | The Provincial Disaster Management Authority said 33 people had died in lightning and heavy rain in Khyber Pakhtunkhwa.
2024-04-17, Dawn | Rain and lightning have now killed 46 people in Khyber Pakhtunkhwa, the Provincial Disaster Management Authority said on Wednesday.
33 = 46 update | 1

at least, rising
2023-08-09, Hawaii News Now | At least 36 people have died in the Lahaina fire, Maui County said late on Wednesday.
2023-08-10, Hawaii News Now | Maui County said on Thursday that at least 53 people had died in the Lahaina fire.
36 = 53 update | 1

the later report first
2023-11-08, UN News | Gaza's health ministry said 10,569 people had been killed in the enclave as of Wednesday.
2023-11-06, UN News | As of Monday, 10,022 people had been killed in Gaza, the health ministry there said.
10,569 = 10,022 update inverse | 1

missing people found
2024-10-03, WLOS | The Buncombe County sheriff said 200 people were still missing after Hurricane Helene.
2024-10-05, WLOS | Seventy-five people remain missing after Hurricane Helene, the Buncombe County sheriff said on Saturday.
200 = Seventy-five update | 1

displaced people returning
2024-06-03, OCHA | Some 52,000 people are displaced in Goma's Kanyaruchinya camp, the camp's managers said.
2024-07-01, OCHA | The managers of the Kanyaruchinya camp in Goma said the number of displaced there had gone down to 41,000.
52,000 = 41,000 update | 1

another source later
2024-03-22T23:30:00+03:00, TASS | At least 40 people were killed in the attack on Crocus City Hall near Moscow, the FSB said on Friday.
2024-03-23T15:00:00+03:00, Meduza | Russia's Investigative Committee said on Saturday that 133 people had been killed in the attack on Crocus City Hall.
40 = 133 update other | 2

another source earlier
2023-09-10, Le Monde | Morocco's interior ministry said on Sunday that 2,122 people had died in the earthquake in Al Haouz.
2023-09-09, Hespress | The royal palace said on Saturday that the earthquake in Al Haouz had killed 1,305 people.
2,122 = 1,305 update inverse other | 2

two sides of a war
2024-02-25, Ukrinform | President Volodymyr Zelensky said on Sunday that 31,000 Ukrainian soldiers had been killed since the start of the full-scale invasion.
2024-02-25, RIA Novosti | Russia's defence ministry said on Sunday that 166,000 Ukrainian soldiers had been killed since the invasion began.
31,000 = 166,000 contradiction | 2

police and hospital
2024-07-02, NDTV | Police in Hathras said 116 people had died in the stampede at a prayer meeting on Tuesday.
2024-07-02, The Hindu | A doctor at the district hospital said on Tuesday that 87 people had been killed in the stampede in Hathras.
116 = 87 contradiction | 2

the army denies
2023-07-11, The Irrawaddy | Villagers said 17 civilians were killed in the air strike on Nyaung Kone on Monday.
2023-07-11, Myawady | A junta spokesman denied that 17 civilians had been killed in Monday's air strike on Nyaung Kone.
17 = 17 contradiction | 2

none at all
2024-05-06, Kyiv Independent | Two people were killed in a Russian drone attack on Sumy on Monday, the regional prosecutor's office said.
2024-05-06, Suspilne | The mayor of Sumy said no one was killed in Monday's drone attack on the city.
Two = no one contradiction | 2

a strike on the suburbs
2024-09-20, L'Orient Today | Lebanon's health ministry said 37 people were killed in Friday's strike on Beirut's southern suburbs.
2024-09-20, Al-Manar | Hezbollah said 16 people died in the Israeli strike on the southern suburbs of Beirut on Friday.
37 = 16 contradiction | 2

protesters and government
2022-11-25, HRANA | The activist news agency HRANA said 448 protesters had been killed in Iran since 16 September as of Friday.
2022-11-25, IRNA | Iran's interior ministry said about 200 people had been killed in the unrest since mid-September.
448 = 200 contradiction | 2

rebels and government
2023-05-20, Radio Okapi | The M23 rebels said 12 of their fighters were killed in the battle at Mweso on Saturday.
2023-05-20, Actualite.cd | Forty M23 fighters were killed in Saturday's battle at Mweso, the Congolese army said.
12 = Forty contradiction | 2

a convoy
2024-11-21, Geo News | Gunmen killed 42 people when they opened fire on a convoy in Kurram on Thursday, the deputy commissioner said.
2024-11-21, Samaa | At least 50 people were killed in the attack on a convoy of vehicles in Kurram on Thursday, a tribal elder said.
42 = 50 contradiction | 2

children among the dead
2023-10-30, Al Jazeera | The health ministry in Gaza said on Monday that 8,306 people had been killed since 7 October.
2023-10-30, Save the Children | Of the people killed in Gaza since 7 October, 3,457 were children, the health ministry said on Monday.
8,306 = 3,457 subset | 1

including, in the second
2024-04-01, SANA | An Israeli strike on the Iranian consulate in Damascus killed 11 people on Monday, a monitor of the war said.
2024-04-01, Press TV | Iran's Revolutionary Guards said seven of their officers were among those killed in Monday's strike on the consulate in Damascus.
11 = seven subset | 2

total later, part first
2024-01-17, AP | Six children were among the dead in the fire at a boarding school in Henan on Friday, the local authorities said.
2024-01-17, Xinhua | The local authorities said 13 people died in Friday's fire at a boarding school in Henan.
Six = 13 subset inverse | 1

a named group of one strike
2024-04-02, Reuters | Seven people were killed in the Israeli strike on aid vehicles in Deir al-Balah on Monday, World Central Kitchen said.
2024-04-02, BBC | Three British citizens were killed in Monday's strike on the aid vehicles in Deir al-Balah, the Foreign Office said.
Seven = Three subset | 2

women of the wounded
2022-09-30, Tolo News | Police in Kabul said 27 people were wounded in the bombing of the Kaaj tuition centre on Friday.
2022-09-30, UNAMA | UNAMA said 20 of those wounded in Friday's bombing of the Kaaj tuition centre in Kabul were girls and women.
27 = 20 subset | 2

total and part in one sentence
2024-06-09, WAFA | At least 274 Palestinians were killed, including 64 children, in the Israeli raid on Nuseirat on Saturday, Gaza's health ministry said.
2024-06-09, Haaretz | The health ministry in Gaza said 274 people were killed in Saturday's raid on Nuseirat.
274 = 274 same; 64 = 274 subset inverse | 1

soldiers inside a toll
2023-08-27, L'Essor | Forty-nine civilians were killed in the attack on the passenger boat Tombouctou on Thursday, the army said.
2023-08-27, RFI | The army said 64 people died in Thursday's attack on the boat Tombouctou, 49 of them civilians.
Forty-nine = 64 subset inverse; Forty-nine = 49 same | 1

journalists
2023-12-20, CPJ | The Committee to Protect Journalists said at least 68 journalists and media workers had been killed since 7 October in the war.
2023-12-20, The Guardian | Of the 68 journalists killed in the war since 7 October, 61 were Palestinian, the Committee to Protect Journalists said.
68 = 68 same; 68 = 61 subset | 1

a city and its country
2023-02-08, TRT | The earthquake has killed 8,574 people in Turkey, President Erdogan said on Wednesday.
2023-02-08, Hatay Haber | In Hatay 3,356 people have been killed in the earthquake, the governor said on Wednesday.
8,574 = 3,356 different-scope | 2

Turkey and Syria
2023-02-09, Anadolu | Turkey's disaster agency said 17,134 people had died in the earthquake as of Thursday.
2023-02-09, SANA | The earthquake has killed 1,347 people in government-held parts of Syria, the Syrian health ministry said on Thursday.
17,134 = 1,347 different-scope | 2

one day and the whole war
2024-02-13, Al Jazeera | Gaza's health ministry said 133 Palestinians had been killed in the past 24 hours.
2024-02-13, Reuters | At least 28,473 Palestinians have been killed in Gaza since 7 October, the health ministry there said on Tuesday.
133 = 28,473 different-scope | 1

civilians and soldiers
2024-02-22, OHCHR | The UN human rights office has recorded 10,582 civilians killed in Ukraine since 24 February 2022.
2024-02-25, Kyiv Post | Ukraine's president said 31,000 Ukrainian soldiers had been killed since the full-scale invasion began.
10,582 = 31,000 different-scope | 2

two days of one series
2023-11-02, OCHA | The ministry of health in Gaza reported 256 Palestinians killed between the afternoons of 1 and 2 November.
2023-11-03, OCHA | Between the afternoons of 2 and 3 November, 196 Palestinians were killed, according to the ministry of health in Gaza.
256 = 196 different-scope | 1

Gaza and the West Bank
2023-11-20, UNRWA | The Palestinian health ministry said 201 Palestinians had been killed in the West Bank since 7 October.
2023-11-20, Al Jazeera | In Gaza more than 13,300 people have been killed since 7 October, the government media office said.
201 = 13,300 different-scope | 2

this year and since the coup
2023-01-31, AAPP | The Assistance Association for Political Prisoners said 2,940 people had been killed by the junta since the coup.
2023-01-31, Myanmar Now | In January alone 101 people were killed by the junta, the Assistance Association for Political Prisoners said.
2,940 = 101 different-scope | 1

a month and a half-year
2024-07-18, UNIFIL | In June, 26 people were killed in southern Lebanon, the health ministry said.
2024-07-18, L'Orient Today | The health ministry said 466 people had been killed in southern Lebanon since October.
26 = 466 different-scope | 1

the toll is lowered
2023-10-15, Times of Israel | Israeli officials said 1,400 people were killed in the Hamas attack of 7 October.
2023-11-10, Times of Israel | Israel's foreign ministry said on Friday that around 1,200 people were killed in the attack of 7 October, revising down the earlier figure of 1,400.
1,400 = 1,200 revision | 1

lower without the word
2023-09-17, Libya Observer | The Libyan Red Crescent said on Sunday that 11,300 people had died in the flood in Derna.
2023-09-24, Libya Observer | The flood in Derna killed 3,845 people, the Libyan Red Crescent said.
11,300 = 3,845 revision | 1

an agency corrects itself upwards
2022-06-09, AFP | Nigeria's emergency agency said 22 people had been killed in the attack on a church in Owo on Sunday.
2022-06-10, AFP | The emergency agency said its earlier figure of 22 was wrong and that 40 people had died in the attack on the church in Owo.
22 = 40 revision | 1

counted twice
2023-08-29, AP | Maui's police chief said 115 people were killed in the Lahaina fire.
2023-09-15, AP | Maui's police chief said on Friday that 97 people had died in the Lahaina fire, lowering the toll after DNA tests showed that some remains had been counted twice.
115 = 97 revision | 1

the correction first
2024-05-08, The Sun Daily | Correcting its statement of Tuesday, the fire department said four workers, not six, were injured in the collapse of the hall in Shah Alam.
2024-05-07, Bernama | Six workers were injured when a hall collapsed in Shah Alam on Tuesday, the fire department said.
four = Six revision inverse | 1

a definition withdrawn
2024-05-06, OCHA | Gaza's government media office said 9,500 women had been killed since 7 October.
2024-05-08, OCHA | The government media office in Gaza said 4,959 women had been killed since 7 October, after it stopped counting people who had not been fully identified.
9,500 = 4,959 revision | 1

the governor takes back a figure
2024-04-02, Focus Taiwan | The governor of Hualien said 12 hikers were dead after the earthquake on Tuesday.
2024-04-04, CNA | Nine hikers died in Tuesday's earthquake, the governor of Hualien said, withdrawing his earlier figure of 12.
12 = Nine revision | 1

the wounded recounted
2024-09-17, NNA | Lebanon's health minister said about 2,800 people were wounded by exploding pagers on Tuesday.
2024-09-18, NNA | The health minister of Lebanon said on Wednesday that 2,323 people were wounded in Tuesday's pager explosions.
2,800 = 2,323 revision | 1
`);
