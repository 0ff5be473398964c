import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_SIXTH_DAY = readPairs(`
a tabloid's round number
2024-07-30, Daily Mail | Almost 100 people were killed in landslides in Kerala on Tuesday, local officials said.
2024-07-30, Mathrubhumi | The chief minister's office said on Tuesday that the landslides in Kerala had killed 93 people.
100 = 93 contradiction | 2

a border clash with two losers
2025-05-07, Dawn | Indian strikes on Wednesday killed 26 civilians in Pakistan and Pakistan-administered Kashmir, Pakistan's military said.
2025-05-07, The Hindu | Pakistani shelling killed 15 civilians in Poonch on Wednesday, the Indian army said.
none | 0

the strike as the attacker tells it
2025-05-07, Times of India | India's defence minister said on Thursday that about 100 militants were killed in the strikes on Pakistan on Wednesday.
2025-05-07, Dawn | Pakistan's military denied that 100 militants had been killed in Wednesday's strikes.
100 = 100 contradiction | 2

a volcano's missing climbers
2023-12-04T12:00:00+07:00, Detik | Eleven climbers were found dead near the crater of Marapi after Sunday's eruption, the search agency in Padang said on Monday. Twelve are still missing.
2023-12-06T18:00:00+07:00, Tempo | The search agency in Padang said on Wednesday that 23 climbers had died in the eruption of Marapi and that no one was missing any longer.
Eleven = 23 update; Twelve = no one update | 1

an outbreak in one camp and in the region
2024-10-18, Radio Tamazuj | Cholera killed 28 people in Kassala state between August and mid-October, the health ministry said on Friday.
2024-10-18, Darfur 24 | Sudan's health ministry said on Friday that 710 people had died of cholera across the country since August.
28 = 710 different-scope | 1

three outlets in one report
2024-03-18, Politico | Ten people drowned when a boat capsized in the Channel, French media reported, citing the maritime prefecture.
2024-03-18, Guardian | The maritime prefecture in Cherbourg said that 10 people had drowned when a boat capsized in the Channel.
Ten = 10 same | 1

a trade union's guess, weeks on
2022-11-01, SRF | As many as 20 workers died when a building site lift fell in Doha, a labour group said.
2022-11-01, SRF | Qatar's interior ministry said that three workers were killed when a lift fell at a building site in Doha.
20 = three same | 2

told to the minute
2024-11-01T12:20:00+01:00, N1 | Eight people have been killed by the collapse of a concrete canopy in Novi Sad, the interior minister said at noon.
2024-11-01T19:00:00+01:00, RTS | At 6 p.m. the interior minister said 13 people had been killed by the fallen canopy in Novi Sad.
Eight = 13 update | 1

a date line in another zone
2024-08-29T23:30:00-07:00, Mercury News | The sheriff said that three hikers had died on Mount Shasta this week.
2024-08-30T09:00:00-07:00, KRCR | Four hikers have died on Mount Shasta this week, the sheriff said on Friday.
three = Four update | 1

the tribe's list and the state's list
2024-02-26, Post Courier | Sixty-four tribal fighters were killed in an ambush in Enga province, police said on Monday.
2024-02-27, Post Courier | Papua New Guinea's police on Tuesday cut the number of those killed in the ambush in Enga province to 49, saying some bodies were of wounded men who had survived.
Sixty-four = 49 revision | 1

an army's own dead, twice
2024-01-23, Kan | Twenty-one reservists were killed when two buildings collapsed in central Gaza on Monday, Israel's army said.
2024-01-23, i24 | Twenty-four soldiers were killed in Gaza on Monday, the army said, including 21 reservists in a single incident.
Twenty-one = Twenty-four subset inverse; Twenty-one = 21 same | 1

the coroner's last word
2017-06-28, Evening Standard | Police said that at least 80 people had died in the Grenfell Tower fire.
2017-11-16, Evening Standard | The final number of people who died in the Grenfell Tower fire is 71, police said.
80 = 71 revision | 1

a city paper and its rival
2024-04-02, La Prensa | Ten inmates were killed in a riot at the Granja penitentiary on Tuesday, La Tribuna reported.
2024-04-02, La Tribuna | A riot at the Granja penitentiary on Tuesday left 10 inmates dead, according to La Prensa.
Ten = 10 same | 1

a bomb counted by a mosque committee
2022-03-04, Khyber News | Fifty-six worshippers were martyred in Friday's suicide bombing of a mosque in Peshawar, hospital officials said.
2022-03-05, Khyber News | The death toll of Friday's mosque bombing in Peshawar has risen to 63, hospital officials said on Saturday.
Fifty-six = 63 update | 1

minor and grave injuries
2024-08-23, Solinger Tageblatt | Eight people were injured in the knife attack at a festival in Solingen on Friday, police said, five of them seriously.
2024-08-24, WDR | Police in Solingen said on Saturday that eight people were injured in Friday's knife attack at a festival and three killed.
Eight = eight same; five = eight subset inverse | 1

the year's count in two months
2024-05-31, Milenio | Thirty candidates were murdered in Mexico during the campaign, the consultancy Integralia said on Friday.
2024-05-31, Reforma | Mexico's government said on Friday that 22 candidates were murdered during the campaign.
Thirty = 22 contradiction | 2

a ceasefire day
2025-01-16, Asharq | At least 73 people have been killed in Gaza since the ceasefire deal was announced on Wednesday, the civil defence said on Thursday.
2025-01-17, Asharq | The civil defence in Gaza said on Friday that 117 people had been killed since the ceasefire deal was announced on Wednesday.
73 = 117 update | 1

ambiguous tens
2024-09-08, Sahara Reporters | Scores of people died when a fuel tanker exploded in Niger state on Sunday, residents said.
2024-09-08, Channels | At least 48 people died when a fuel tanker exploded in Niger state on Sunday, the emergency agency said.
Scores = 48 same | 2

a figure that is only asked for
2024-09-17, Axios | Nine people were killed when pagers exploded across Lebanon on Tuesday, the health minister said. It was not clear whether any of them were fighters.
2024-09-18, NNA | Lebanon's health minister said on Wednesday that Tuesday's pager explosions killed 12 people, two of them children, and wounded about 2,750.
Nine = 12 update | 1

the day's dead and the day's wounded
2024-09-20, LBCI | An Israeli strike on the Dahiyeh suburb killed 14 people on Friday, the health ministry said.
2024-09-21, LBCI | The health ministry raised the toll of Friday's strike on the Dahiyeh suburb to 37 on Saturday, among them three children and seven women.
14 = 37 update | 1

the count of the other side's dead
2023-03-05, Kyiv Post | Russia has lost 152,190 troops killed in Ukraine since the invasion began, Ukraine's general staff said on Sunday.
2023-03-05, Moscow Times | The outlet Mediazona said on Sunday it had confirmed the names of 16,071 Russian troops killed in Ukraine since the invasion began.
152,190 = 16,071 contradiction | 2

a march, a square, a week
2022-09-25, Iran Wire | At least 41 people have died in a week of protests in Iran, state television said.
2022-09-25, IHR | Iran Human Rights said at least 54 protesters had been killed in a week of protests in Iran.
41 = 54 same | 2

a snowed-in pass
2022-01-08, ARY | At least 16 tourists froze to death in their cars near Murree on Saturday, the interior minister said.
2022-01-08, Samaa | Rescue 1122 said that 22 people, including 10 children, froze to death in their cars near Murree on Saturday.
16 = 22 same | 2

a mine disaster and its compensation
2014-05-13, Milliyet | Explosion at the Soma mine on Tuesday: 17 workers dead, the district governor said.
2014-05-17, Milliyet | The search at the Soma mine ended on Saturday with a final toll of 301 miners killed, the energy minister said.
17 = 301 update other | 2

an unnamed diplomat
2024-04-01, Reuters | Seven people were killed in Monday's strike on a consulate building in Damascus, a diplomat told Reuters.
2024-04-01, NYT | Eleven people died when a consulate building in Damascus was struck on Monday, the Syrian Observatory for Human Rights said.
Seven = Eleven contradiction | 2

an old war remembered beside the new one
2024-10-07, Maariv | Israel on Monday marked a year since the attack that killed 1,200 people. In Gaza 41,909 people have been killed since then, the health ministry there says.
2024-10-07, Rai | Gaza's health ministry said on Monday that the war had killed 41,909 people in the enclave.
41,909 = 41,909 same | 1

a refugee agency and the government of the host
2023-09-28, Civilnet | By Thursday morning 65,036 people had fled from Nagorno-Karabakh into Armenia, the government in Yerevan said.
2023-09-28, Azatutyun | The government in Yerevan said that 70,500 people had fled from Nagorno-Karabakh into Armenia by Thursday noon.
65,036 = 70,500 update | 1

the last word of a review
2023-11-10, Times of Israel | Israel on Friday revised the number of people killed in the 7 October attack from 1,400 to about 1,200, its foreign ministry said.
2023-10-20, Times of Israel | Hamas killed 1,400 people in its attack on 7 October, Israel's foreign ministry said.
1,200 = 1,400 revision inverse | 1
`);
