import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_THIRD_DAY = readPairs(`
a live blog counts through an afternoon
2024-06-01T13:05:00+02:00, Der Standard | Vienna tram crash: what we know. Two trams collided near the Westbahnhof shortly after noon. Emergency services report 14 injured, three of them seriously.
2024-06-01T16:40:00+02:00, Der Standard | Update 4.40 p.m.: After the collision of two trams near Vienna's Westbahnhof the number of injured has risen to 21, the emergency services say.
14 = 21 update | 1

a situation report and the wire story made from it
2023-07-11, OCHA | Situation report no. 14. As of 10 July, partners had recorded 2,152 deaths and 12,043 injuries in Khartoum since the start of hostilities.
2023-07-12, AFP | Fighting in Khartoum had killed 2,152 people by 10 July, according to a UN situation report published on Tuesday.
2,152 = 2,152 same | 1

a company and a union at odds over a mine
2022-10-14, Hürriyet | Forty-one miners lost their lives in Friday's methane explosion at Amasra, Turkey's energy ministry announced.
2022-10-14, Evrensel | "We have pulled 43 colleagues out of the pit dead," the head of the miners' union at Amasra said on Friday after the explosion.
Forty-one = 43 contradiction | 2

bodies found over two days at one site
2024-02-20T10:00:00-08:00, Los Angeles Times | Searchers had found the bodies of three skiers by Tuesday morning after an avalanche near Palisades, the sheriff's office said. Two others were missing.
2024-02-21T18:00:00-08:00, Sacramento Bee | All five skiers caught in the avalanche near Palisades are dead, the sheriff's office confirmed on Wednesday evening. Nobody is missing any more.
three = five update; Two = Nobody update | 1

a ministry that does not say who is civilian
2024-03-30, Al Jazeera | The health ministry in Gaza said on Saturday that 32,705 people had been killed since 7 October. It does not distinguish between civilians and combatants.
2024-03-30, Jerusalem Post | Israel's army estimates that it has killed 13,000 Hamas fighters in Gaza since 7 October, a spokesman said on Saturday.
32,705 = 13,000 subset | 2

a prime minister's apology
2018-08-15, La Stampa | Thirty-nine people died when the Morandi bridge in Genoa collapsed on Tuesday, the interior ministry said on Wednesday morning.
2018-08-15, Corriere | The prefecture in Genoa corrected the toll from the collapse of the Morandi bridge to 38 on Wednesday.
Thirty-nine = 38 contradiction | 2

the interior ministry counts down again
2018-08-15T09:00:00+02:00, La Stampa | Thirty-nine people died when the Morandi bridge in Genoa collapsed, the interior ministry said on Wednesday morning.
2018-08-15T17:00:00+02:00, Ansa | The interior ministry has corrected the death toll of the bridge collapse in Genoa to 38.
Thirty-nine = 38 revision | 1

a month's civilians by a UN mission
2024-07-09, UN News | Conflict-related violence killed at least 219 civilians in Ukraine in June, the UN's monitoring mission said on Tuesday.
2024-08-08, UN News | The UN's monitoring mission in Ukraine said on Thursday that at least 219 civilians had been killed in July.
219 = 219 different-scope | 1

dead in the city and in the district around it
2024-09-30, Kathmandu Post | Floods and landslides have killed 192 people across Nepal since Friday, the home ministry said on Monday. In the Kathmandu valley alone 56 people died.
2024-09-30, Republica | In the Kathmandu valley 56 people lost their lives in the floods since Friday, the home ministry said on Monday.
56 = 56 same | 1

a rumour of fifty
2024-11-01, Danas | Fourteen people were killed when the canopy of Novi Sad's railway station came down on Friday, Serbia's interior minister said. Rumours that fifty had died were untrue, he said.
2024-11-01, Blic | Emergency doctors in Novi Sad said 14 people had been killed in the collapse of the station's canopy on Friday.
Fourteen = 14 same | 2

an anniversary and a new attack
2024-11-26, India Today | Mumbai on Tuesday remembered the 166 people killed in the attacks of November 2008.
2024-11-26, The Hindu | Gunmen killed six soldiers in an ambush in Kashmir's Rajouri district on Tuesday, the army said.
none | 0

a local paper has it from the mayor, the wire from the governor
2023-08-09, Honolulu Star | Thirty-six people have died in the Lahaina fire, Maui County said in a statement late on Wednesday.
2023-08-11, AP | The Lahaina fire has killed at least 80 people, Maui County said on Friday night.
Thirty-six = 80 update | 1

hospital numbers grow into a national count
2023-02-28T23:00:00+02:00, ERT | At least 16 people were killed and 85 injured when a passenger train hit a freight train near Tempe on Tuesday night, the fire brigade said.
2023-03-02T12:00:00+02:00, Kathimerini | The police said on Thursday that 57 people were confirmed dead in the head-on train crash near Tempe.
16 = 57 update other | 2

police count protesters hurt, organisers count more
2023-03-25, France Bleu | Seven demonstrators were injured in clashes with gendarmes at Sainte-Soline on Saturday, the prefecture said.
2023-03-25, Reporterre | Organisers said 200 demonstrators were injured in Saturday's clashes with gendarmes at Sainte-Soline, 40 of them seriously.
Seven = 200 contradiction | 2

the injured gendarmes beside the injured marchers
2023-03-25, France Bleu | Twenty-eight gendarmes were injured in Saturday's clashes at Sainte-Soline, the interior minister said.
2023-03-25, Reporterre | Two hundred demonstrators were hurt in Saturday's clashes at Sainte-Soline, organisers said.
Twenty-eight = Two hundred different-scope | 2

a fire that spares everyone
2024-04-16, DR | Nobody was hurt in the fire at Copenhagen's old stock exchange on Tuesday, the fire service said.
2024-04-16, Politiken | No one has been injured in Tuesday's fire at the old stock exchange in Copenhagen, according to the fire service.
Nobody = No one same | 1

measles by the week
2025-03-14, Texas Tribune | Texas has recorded 259 measles infections and one death since late January, the state health department said on Friday. A child died in February.
2025-04-08, Texas Tribune | Measles has now killed two children in Texas since late January, the state health department said on Tuesday.
one = two update | 1

a ship with two flags
2024-03-06, Reuters | A missile hit the bulk carrier True Confidence off Aden on Wednesday, killing three seafarers, two of them Filipinos, US Central Command said.
2024-03-07, Rappler | Two Filipinos were among the three crew killed when a missile struck the True Confidence off Aden on Wednesday, the migrant workers' department in Manila said on Thursday.
three = three same; two = Two same; three = Two subset; two = three subset inverse | 2

a minister with a range, a geologist with a guess
2023-10-07, Tolo | Between 100 and 120 people died in Saturday's earthquakes in Herat, the disaster authority said.
2023-10-07, Pajhwok | The UN office in Afghanistan said Saturday's earthquakes in Herat had killed 320 people.
100 and 120 = 320 contradiction | 2

estimates that overlap
2021-11-05, Reuters | A rescue official said that some 90 people were killed in Friday's fuel tanker explosion in Freetown.
2021-11-05, BBC | At least 92 bodies were brought to the central morgue after Friday's tanker explosion in Freetown, its manager said.
90 = 92 same | 2

a chain of three outlets
2024-08-19, Corriere | A Sicilian civil protection official told Ansa on Monday that six people were missing after a yacht sank off Porticello.
2024-08-19, Guardian | Six people were missing after a yacht sank off Porticello on Monday, Italy's Ansa news agency reported, citing a civil protection official.
six = Six same | 1

as of different hours of one day, with zones
2025-01-07T11:00:00+08:00, Xinhua | Thirty-two people were confirmed dead as of 11 a.m. in the Dingri earthquake in Tibet, the regional disaster relief headquarters said.
2025-01-07T12:00:00Z, Xinhua | By 7 p.m. local time, 126 people had been confirmed dead in the earthquake that struck Dingri in Tibet, the regional disaster relief headquarters said.
Thirty-two = 126 update | 1

a diocese and a ministry about a church attack
2022-06-05, Vanguard | Gunmen attacked a Catholic church in Owo on Sunday. The bishop's office spoke of 38 dead worshippers.
2022-06-05, Punch | Twenty-two worshippers were killed in Sunday's attack on a Catholic church in Owo, the state's health commissioner said.
38 = Twenty-two contradiction | 2

hundreds in one report and a number in the thousands in another
2023-09-11, Al Wasat | Hundreds of people were killed in floods in Derna on Sunday, the head of the Red Crescent in Benghazi said.
2023-09-11, Libya Observer | A spokesman for the eastern army said 5,000 people were killed in Sunday's floods in Derna.
Hundreds = 5,000 contradiction | 2

deserters in the same war
2024-12-08, Ukrainska Pravda | Ukraine has lost 43,000 soldiers killed in action since the full-scale invasion began, President Volodymyr Zelensky said on Sunday.
2024-12-08, Meduza | Journalists who count obituaries have confirmed the deaths of 82,050 Russian soldiers since the full-scale invasion of Ukraine began, they said on Sunday.
43,000 = 82,050 different-scope | 2

both armies tell of one night
2020-06-16, The Hindu | Twenty Indian soldiers were killed in Monday night's clash in the Galwan valley, the Indian army said.
2021-02-19, Global Times | China's army said four of its soldiers were killed in the clash in the Galwan valley on 15 June 2020.
Twenty = four different-scope | 2

displaced by a cyclone, first thousands, then home again
2024-01-16, Clicanoo | Cyclone Belal has displaced 1,100 people on Réunion, the prefecture said on Tuesday.
2024-01-17, Imaz Press | On Wednesday 290 people were still displaced by Cyclone Belal on Réunion, the prefecture said.
1,100 = 290 update | 1

two attacks by one group in one week
2025-02-15, Radio Okapi | Rebels of the ADF killed 23 villagers in Lubero territory on Saturday, the local administrator said.
2025-02-19, Actualité.cd | The local administrator said ADF rebels had killed 11 villagers in Mambasa territory on Wednesday.
none | 0

an official walks back his own words
2024-01-03T17:00:00+03:30, Tasnim | Iran's health minister said that 103 people had been killed in Wednesday's explosions in Kerman.
2024-01-04T10:00:00+03:30, IRNA | Iran's health minister said on Thursday that 84 people had been killed in the explosions in Kerman. Some names had been registered twice, he said.
103 = 84 revision | 1

the count of a group with its share
2025-03-01, Le Temps | Of the 40 people who died in the nightclub fire in Kočani, 16 were minors, prosecutors said.
2025-03-01, RTS | Sixteen minors died in the nightclub fire in Kočani, prosecutors said.
40 = Sixteen subset; 16 = Sixteen same | 1
`);
