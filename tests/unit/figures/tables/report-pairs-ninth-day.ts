import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_NINTH_DAY = readPairs(`
two agencies on a ferry
2024-01-31, Reuters | At least 21 people drowned when an overloaded boat sank on Lake Mai-Ndombe on Tuesday night. The provincial governor said the search went on.
2024-01-31, Xinhua | An overloaded boat capsized on Lake Mai-Ndombe late on Tuesday, killing 21 people. Provincial authorities blamed strong winds.
21 = 21 same | 2

the ministry's number in two languages
2024-03-29, SANA | Air strikes on Aleppo province killed 38 people early on Friday, a military source told the state agency.
2024-03-29, Reuters | Israeli air strikes killed 38 people in Syria's Aleppo province early on Friday, a military source said.
38 = 38 same | 1

nearly and exact
2023-11-04, Kathmandu Post | Nearly 160 people have died in the earthquake in Jajarkot, Nepal's home ministry said on Saturday.
2023-11-04, AFP | Nepal's home ministry said 157 people were killed in the earthquake in Jajarkot, its spokesman said on Saturday.
160 = 157 same | 1

two hospitals' evacuees
2024-05-12, Suspilne | More than 4,000 people have been displaced from border areas of the Kharkiv region, governor Oleh Syniehubov said on Sunday.
2024-05-12, Ukrainska Pravda | Oleh Syniehubov, the governor of the Kharkiv region, said on Sunday that 4,073 people had been displaced from border areas.
4,000 = 4,073 same | 1

the same detained
2024-03-01, OVD-Info | At least 91 people were detained across Russia on Friday at gatherings in memory of Alexei Navalny, the rights group OVD-Info said.
2024-03-02, The Moscow Times | Police detained at least 91 people at gatherings in memory of Navalny on Friday, according to OVD-Info.
91 = 91 same | 1

two circles
2023-10-17, Al Jazeera | An explosion at the al-Ahli hospital in Gaza City on Tuesday killed 471 people, the health ministry said.
2023-10-18, NPR | The health ministry in Gaza said 471 people died in Tuesday's explosion at al-Ahli hospital, Al Jazeera reported.
471 = 471 same | 1

a bus, morning and afternoon
2024-07-12T08:00:00+05:45, Setopati | Landslides swept two buses into the Trishuli river on Friday. Police said seven bodies had been found by 8 a.m.
2024-07-14T18:00:00+05:45, Setopati | Police said on Sunday that 19 bodies had been recovered from the Trishuli river after landslides swept away two buses.
seven = 19 update | 1

the toll rises
2023-08-21, CNN | The death toll from the wildfire in Lahaina stood at 114 on Monday, Maui police said.
2023-08-22, CNN | Maui police said the death toll from the Lahaina wildfire had risen to 115.
114 = 115 update | 1

the injured of a stadium
2022-10-02, Kompas | East Java's health office said on Sunday that 323 people were injured in the Kanjuruhan stadium crush.
2022-10-05, Kompas | The number of people injured in the crush at the Kanjuruhan stadium has risen to 547, East Java's health office said.
323 = 547 update | 1

from hundreds
2024-02-29, WAFA | Israeli fire killed at least 104 people waiting for aid in Gaza City on Thursday, the health ministry said.
2024-03-01, WAFA | The number of people killed by Israeli fire while waiting for aid in Gaza City on Thursday has gone up to 115, the health ministry said on Friday.
104 = 115 update | 1

the later one printed first
2024-10-31, El Pais | The emergency centre in Valencia said at noon on Thursday that the floods had killed 155 people.
2024-10-30, El Pais | The floods have claimed 92 lives, Valencia's emergency centre said on Wednesday evening.
155 = 92 update inverse | 1

another body later
2023-06-03, NDTV | At least 207 people were killed in the train crash in Odisha, the state's chief secretary said late on Friday.
2023-06-03T16:00:00+05:30, The Hindu | India's railway ministry said on Saturday afternoon that 288 people had died in the train crash in Odisha.
207 = 288 update other | 2

another body, days later
2024-05-12, Antara | Floods and lava mud killed 43 people in West Sumatra, the local disaster agency said on Sunday, 12 May.
2024-05-16, Antara | Indonesia's national disaster agency said on Thursday that 67 people had died in the floods in West Sumatra.
43 = 67 update other | 2

still missing
2024-08-01, Manorama | Nearly 200 people are missing after the landslides in Wayanad, the district administration said on Thursday.
2024-08-06, Manorama | The Wayanad district administration said 152 people were still missing after the landslides.
200 = 152 update | 1

an army and a ministry
2023-11-01, Haaretz | The Israeli army said a strike on Jabalia on Tuesday killed some 50 Hamas fighters.
2023-11-01, Al-Aqsa TV | Hamas said that seven of its fighters were killed in Tuesday's strike on Jabalia.
50 = seven contradiction | 2

two tolls on one evening
2022-10-29T23:00:00+09:00, Yonhap | The fire service said 59 people had died in the Halloween crush in Itaewon on Saturday night.
2022-10-29T23:00:00+09:00, KBS | Police put the dead in the Itaewon crush on Saturday night at 72.
59 = 72 contradiction | 2

a monitor against the government
2023-03-11, Reporter | Gunmen killed 22 people in the village of Nandu on Thursday, the local chairman said.
2023-03-11, Premium Times | A community leader said 37 people died in Thursday's attack on Nandu.
22 = 37 contradiction | 2

rescuers and residents
2024-08-25, Sudan Tribune | The collapse of the Arbaat dam killed four people, the Red Sea state government said on Sunday.
2024-08-25, Al-Taghyeer | At least 60 people died when the Arbaat dam burst, a local official told the news site on Sunday.
four = 60 contradiction | 2

the ministry denies
2024-06-01, TASS | The defence ministry in Moscow denied reports that 20 soldiers had been killed in a strike on a barracks in Luhansk on Friday.
2024-06-01, Ukrinform | A strike on a barracks in Luhansk on Friday killed 20 Russian soldiers, Ukraine's general staff said.
20 = 20 contradiction | 2

nobody was hurt
2024-09-03, Kyiv Post | The governor said five people were injured in Tuesday's missile strike on Poltava.
2024-09-03, RIA Novosti | There were no injuries in Tuesday's missile strike on Poltava, the Russian-installed mayor said.
five = no contradiction | 2

a general and a guerrilla
2023-11-13, Frontier Myanmar | The Arakan Army said it had killed 28 junta policemen in fighting near Rathedaung on Monday.
2023-11-13, MRTV | Five policemen were killed in Monday's fighting near Rathedaung, the junta said.
28 = Five contradiction | 2

of whom
2024-03-24, Meduza | The attack on Crocus City Hall killed 137 people, Russia's Investigative Committee said on Sunday.
2024-03-24, Kommersant | Russia's Investigative Committee said on Sunday that three children were among those killed at Crocus City Hall.
137 = three subset | 1

foreigners in a crush
2022-10-30, Yonhap | The interior ministry said 154 people died in the crush in Itaewon.
2022-10-30, AP | Of the dead in the Itaewon crush, 26 were foreign nationals, the interior ministry said.
154 = 26 subset | 1

two Kenyans on a bus
2023-07-01, The Star | At least 52 people died when a lorry ploughed into bus passengers and traders at Londiani on Friday, police said.
2023-07-01, Nation | Police said 12 traders were among those killed in Friday's crash at Londiani.
52 = 12 subset | 1

staff of the UN
2024-09-11, Al Jazeera | An Israeli strike on a school in Nuseirat killed 18 people on Wednesday, the civil defence said.
2024-09-11, UNRWA | UNRWA said six of its staff were killed in Wednesday's strike on the school in Nuseirat.
18 = six subset | 2

more than half were women
2024-07-02, NDTV | At least 116 people were killed in a stampede at a religious gathering in Hathras on Tuesday, police said.
2024-07-03, The Hindu | The stampede in Hathras on Tuesday killed 116 people, 108 of them women and seven of them children, police said.
116 = 116 same; 116 = 108 subset; 116 = seven subset | 1

Chinese engineers
2024-03-26, Dawn | Six people were killed when a suicide bomber hit a convoy near Besham on Tuesday, police said.
2024-03-26, Xinhua | Five Chinese engineers were killed in Tuesday's suicide bombing near Besham, China's embassy in Pakistan said.
Six = Five subset | 2

the part first
2023-10-19, CPJ | Three journalists were among the dead in the strike on the church of Saint Porphyrius in Gaza City on Thursday, the church said.
2023-10-20, Vatican News | The church said 18 people were killed in Thursday's strike on Saint Porphyrius in Gaza City.
Three = 18 subset inverse | 1

a state and the country
2024-05-08, G1 | Brazil's civil defence said 105 people had died in the floods in Rio Grande do Sul as of Wednesday.
2024-05-08, GZH | In Porto Alegre five people have died in the floods, the city hall said on Wednesday.
105 = five different-scope | 2

three states
2024-10-01, AP | Hurricane Helene has killed 166 people across six states, AP counted on Tuesday.
2024-10-01, WRAL | At least 77 people have died in North Carolina because of Hurricane Helene, the governor said on Tuesday.
166 = 77 different-scope | 2

a week and a year
2024-04-07, ReliefWeb | The UN mission said 2,505 people had been killed or injured by gangs in Haiti between January and March.
2024-04-07, Le Nouvelliste | Gangs killed 40 people in Port-au-Prince in the past week, a rights group said on Sunday.
none | 0

an hour of the war
2023-12-24, Al Jazeera | The health ministry in Gaza said 166 Palestinians had been killed in the past 24 hours.
2023-12-26, Al Jazeera | In the past 24 hours 241 Palestinians have been killed, the health ministry in Gaza said on Tuesday.
166 = 241 different-scope | 1

civilians this month
2024-08-09, HRMMU | Conflict-related violence killed 219 civilians in Ukraine in July, the UN human rights mission said.
2024-07-09, HRMMU | The UN human rights mission said 146 civilians were killed in Ukraine in June.
219 = 146 different-scope | 1

two provinces of one earthquake
2023-10-11, Tolo News | In the district of Zinda Jan 1,294 people died in the earthquakes, the disaster ministry said.
2023-10-11, Pajhwok | The disaster ministry said 2,053 people had been killed in the earthquakes in Herat province.
1,294 = 2,053 different-scope | 1

since two starts
2024-10-08, L'Orient Today | Lebanon's health ministry said 2,119 people had been killed since October last year.
2024-10-08, Reuters | More than 1,400 people have been killed in Lebanon since 23 September, the health ministry said.
2,119 = 1,400 different-scope | 1

revised down after DNA
2023-11-10, Israel Hayom | Police said 364 people were killed at the Nova music festival on 7 October.
2023-12-01, Israel Hayom | Police lowered the number of people killed at the Nova music festival on 7 October to 347.
364 = 347 revision | 1

a mayor was mistaken
2022-05-24T18:00:00-05:00, KSAT | The governor of Texas said 14 children were killed at the school in Uvalde on Tuesday.
2022-05-25, KSAT | Nineteen children were killed at the school in Uvalde on Tuesday, the governor of Texas said, adding that his first figure had been wrong.
14 = Nineteen revision | 1

later and lower
2024-11-15, Jhansi Times | The district magistrate said 12 newborns died in Friday's hospital fire in Jhansi.
2024-11-16, Jhansi Times | Ten newborns died in the hospital fire in Jhansi on Friday, the district magistrate said on Saturday.
12 = Ten revision | 1

rows withdrawn
2024-04-30, Middle East Eye | The health ministry in Gaza said 34,535 people had been killed since 7 October.
2024-05-02, Middle East Eye | Gaza's health ministry removed incomplete records from its list and said 24,686 people had been killed since 7 October.
34,535 = 24,686 revision | 1

not 50 but 30
2023-07-31, Geo News | The police chief of Bajaur said on Sunday that 50 people died in the suicide bombing at a party rally in Khar.
2023-07-31T20:00:00+05:00, Dawn | Thirty people, not 50, died in Sunday's suicide bombing at a party rally in Khar, the police chief of Bajaur said on Monday.
50 = Thirty revision | 1

the revision first
2024-08-13, Lusa | The fire service said on Tuesday that three people, down from five, were injured in Monday's fire in Funchal.
2024-08-12, Lusa | Five people were injured in Monday's fire in Funchal, the fire service said.
three = Five revision inverse | 1

a missing boat
2024-06-17, ANSA | More than 60 people are missing after a boat sank off Calabria on Monday, the coast guard said.
2024-06-18, ANSA | The coast guard said 66 people were missing after Monday's shipwreck off Calabria.
60 = 66 update | 1
`);
