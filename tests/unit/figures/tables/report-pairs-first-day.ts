import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_FIRST_DAY = readPairs(`
a quake's toll in the morning and in the evening
2023-02-06T14:00:00+03:00, Anadolu | A powerful earthquake hit the coastal province early on Monday. By noon 284 people were confirmed dead and 2,323 hurt, the disaster agency said. Snow slowed rescue teams.
2023-02-06T21:30:00+03:00, Daily Sabah | The death toll from Monday's earthquake climbed to 912 in the evening, with 5,383 injured, according to the disaster agency.
284 = 912 update; 2,323 = 5,383 update | 1

police and a hospital disagree about one market bombing on one day
2024-05-14, Dawn | A bomb tore through a vegetable market in Peshawar on Tuesday, killing 11 people, police said.
2024-05-14, Geo News | Doctors at the Lady Reading Hospital in Peshawar said they had received the bodies of 19 people killed in Tuesday's market bombing.
11 = 19 contradiction | 2

children inside the toll of an air strike
2024-07-09T18:00:00Z, Reuters | An air strike on a school in Khan Younis killed at least 27 people on Tuesday, medics said.
2024-07-09T20:00:00Z, AP | Nine children were among those killed in Tuesday's air strike on a school in Khan Younis, medics said.
27 = Nine subset | 1

the total comes second, the women first
2024-07-09T18:00:00Z, The Hindu | Six women died when a landslide buried a row of houses in Kerala's Wayanad district on Tuesday, the district collector said.
2024-07-09T19:00:00Z, NDTV | A landslide buried houses in Wayanad district, Kerala, on Tuesday. It killed 22 people, six of them women, the district collector said.
Six = 22 subset inverse; Six = six same | 1

a governor takes back part of a toll
2023-08-18, CNN | Wildfires on the island have killed 115 people, the governor said on Friday.
2023-09-15, AP | The number of people killed in the island's wildfires stands at 97, the governor said on Friday, after DNA tests showed some remains had been counted twice.
115 = 97 revision | 1

the missing fall and the dead rise after a flood
2023-09-14T09:00:00+02:00, BBC | The Libyan Red Crescent said on Thursday that 5,300 people had died in the floods in Derna and 10,100 were still missing.
2023-09-20T09:00:00+02:00, Al Jazeera | As of Wednesday 5,900 bodies had been recovered in flooded Derna and 8,500 people were missing, the Libyan Red Crescent said.
5,300 = 5,900 update; 10,100 = 8,500 update | 1

a whole country's toll beside one city's
2022-03-20, Kyiv Independent | The UN human rights office said on Sunday that 902 civilians had been killed in Ukraine since the invasion began on 24 February.
2022-03-20, Ukrinform | In Kharkiv alone, at least 266 civilians have been killed since the invasion began on 24 February, police in the city said on Sunday.
902 = 266 different-scope | 2

two shootings that have nothing to do with each other
2024-01-04, Des Moines Register | A gunman opened fire at a high school in Perry, Iowa, on Thursday, killing a sixth-grader and wounding five other people, officials said.
2024-02-14, Kansas City Star | One person was killed and 22 were injured when shots were fired after a parade in Kansas City on Wednesday, the police chief said.
none | 0

the army denies what the villagers say
2024-10-03, Premium Times | Residents of the village of Yelewata said soldiers had shot dead 14 farmers on Thursday.
2024-10-04, Punch | The army denied that its soldiers had killed 14 farmers in the village of Yelewata on Thursday.
14 = 14 contradiction | 2

no one was hurt, says the ministry; four were, say the medics
2025-01-11, TASS | No one was injured in Saturday's drone attack on the oil depot at Engels, the regional governor said.
2025-01-11, Meduza | Four people were injured in the drone attack on the oil depot at Engels on Saturday, ambulance workers said.
No one = Four contradiction | 2

one ministry quoted by two outlets
2023-11-05T20:00:00+02:00, Reuters | At least 9,770 Palestinians have been killed in Gaza since 7 October, the enclave's health ministry said on Sunday.
2023-11-05, Le Monde | The health ministry in Gaza said on Sunday that 9,770 Palestinians had been killed since the war began on 7 October.
9,770 = 9,770 same | 1

about and a number inside its five per cent
2024-08-02, Times of India | About 300 people were killed in landslides in Wayanad this week, local officials said on Friday.
2024-08-02, The Hindu | Landslides in Wayanad have killed 308 people, the state's health minister said on Friday.
300 = 308 same | 2

about and a number outside its five per cent
2024-08-02, Times of India | Around 300 people were killed in this week's landslides in Wayanad, opposition politicians said on Friday.
2024-08-02, The Hindu | The landslides in Wayanad have killed 344 people, the state's health minister said on Friday.
300 = 344 contradiction | 2

the train crash and an older one remembered
2023-06-03, AFP | At least 288 people died when three trains collided in Odisha on Friday, a fire department official said. It was India's worst rail disaster since 1999, when 285 people were killed at Gaisal.
2023-06-04, PTI | India's railway ministry said on Sunday that 275 people had died in Friday's three-train collision in Odisha, not 288, because some bodies had been counted twice.
288 = 275 update other | 2

the same official corrects the figure down on the next day
2023-06-03T08:00:00+05:30, ANI | The state's chief secretary said on Saturday that 288 people had been killed in the train collision in Balasore.
2023-06-04T12:00:00+05:30, ANI | The death toll in the train collision in Balasore is 275, the state's chief secretary said on Sunday, explaining that several bodies had been counted twice.
288 = 275 revision | 1

an agency relays what a local monitor counted
2024-12-02, AFP | At least 444 people have been killed in Syria since rebels launched their offensive on Wednesday, the Syrian Observatory for Human Rights said on Monday.
2024-12-02, UN News | The UN's humanitarian office, citing the Syrian Observatory for Human Rights, said on Monday that 444 people had been killed in Syria since the rebel offensive began on Wednesday.
444 = 444 same | 1

two papers that quote each other
2024-04-20, Radio Okapi | Sixteen miners were killed in Friday's collapse near Kamituga, the newspaper La Prospérité reported.
2024-04-20, La Prospérité | Sixteen miners were killed in the collapse near Kamituga on Friday, Radio Okapi reported.
Sixteen = Sixteen same | 1

a boat sinks and the coast guard keeps counting
2023-06-14T15:00:00+03:00, Kathimerini | A fishing boat packed with migrants sank off Pylos early on Wednesday. Seventeen bodies had been recovered by midday and 104 people rescued, the coast guard said.
2023-06-14T22:00:00+03:00, Reuters | The coast guard said late on Wednesday that it had recovered 78 bodies after a fishing boat carrying migrants sank off Pylos; 104 people were rescued.
Seventeen = 78 update | 1

cholera counted for two provinces
2024-01-15, Lusaka Times | Cholera has killed 301 people in Lusaka province since October, the health ministry said on Monday.
2024-01-15, ZNBC | In Zambia's Central province 12 people have died of cholera since October, the health ministry said on Monday.
301 = 12 different-scope | 1

a week's deaths beside the whole outbreak's
2014-10-10, Guardian | Ebola has killed 4,033 people in West Africa since the outbreak began, the World Health Organization said on Friday.
2014-10-10, New York Times | The World Health Organization said on Friday that 201 people had died of Ebola in West Africa in the past week.
4,033 = 201 different-scope | 1

dozens and an exact count on one day
2024-03-22T22:00:00+03:00, Interfax | Gunmen stormed a concert hall outside Moscow on Friday evening, killing dozens of people, Russia's security service said.
2024-03-22T23:30:00+03:00, RIA Novosti | Forty people were killed in the attack on a concert hall near Moscow on Friday, Russia's security service said.
dozens = Forty same | 1

what might happen is no toll
2024-09-26, Miami Herald | Officials warned that Hurricane Helene could kill as many as 50 people along Florida's Gulf coast.
2024-09-28, Tampa Bay Times | Hurricane Helene has killed 13 people in Florida, the governor said on Saturday.
none | 0

protesters killed, by the police and by a rights group
2024-06-26, The Standard | Kenya's police watchdog said on Wednesday that it had recorded 19 deaths in Tuesday's protests against the finance bill.
2024-06-26, Nation | At least 23 protesters were killed across Kenya on Tuesday, the Kenya Medical Association said on Wednesday.
19 = 23 contradiction | 2

arrests at a demonstration, then some of them released
2021-01-23T20:00:00+03:00, Meduza | Police detained 3,068 people at rallies across Russia on Saturday, the monitoring group OVD-Info said.
2021-01-24T20:00:00+03:00, The Moscow Times | OVD-Info said on Sunday that 2,100 people were still detained after Saturday's rallies across Russia.
3,068 = 2,100 update | 1

a monitor changes what it counts
2024-05-06, Haaretz | At least 9,500 women have been killed in Gaza since the war began, the UN's humanitarian office said on Monday.
2024-05-08, Jerusalem Post | The number of women killed in Gaza since the war began is 4,959, the UN's humanitarian office said on Wednesday, now counting only identified bodies.
9,500 = 4,959 revision | 1

an avalanche without publishers
2022-07-03 | A slab of glacier broke off Marmolada on Sunday and swept away two roped parties. Six hikers died and nine were hurt.
2022-07-04 | The avalanche on Marmolada killed seven hikers, the province said on Monday, and 13 people are missing.
Six = seven update other | 2

a police statement reprinted much later
2023-10-26, Portland Press Herald | Eighteen people were killed in Wednesday's shootings in Lewiston, Maine, state police said.
2024-10-25, Bangor Daily News | State police said 18 people were killed in the shootings in Lewiston, Maine, on 25 October 2023.
Eighteen = 18 same | 1

a plane with everyone on board
2024-12-29T12:00:00+09:00, Yonhap | A Jeju Air jet carrying 181 people skidded off the runway at Muan on Sunday. At least 85 people died, the fire agency said, and two crew members were pulled out alive.
2024-12-29T21:00:00+09:00, Korea Herald | All but two of those aboard the Jeju Air jet that crashed at Muan on Sunday are dead: the fire agency counted 179 deaths by Sunday night.
85 = 179 update | 1

an earlier figure called wrong by its own source, upwards
2017-09-20, El Nuevo Día | Hurricane Maria killed 64 people in Puerto Rico, the island's government said.
2018-08-28, New York Times | Puerto Rico's government said on Tuesday that Hurricane Maria killed 2,975 people on the island and that its earlier count of 64 had been wrong.
64 = 2,975 revision | 1

an unnamed official quoted by another paper
2024-11-09, Reuters | A blast at the railway station in Quetta on Saturday killed 26 people, a security official told Reuters on condition of anonymity.
2024-11-09, The Independent | Citing an unnamed security official, Reuters reported that 26 people had been killed in Saturday's blast at the railway station in Quetta.
26 = 26 same | 1
`);
