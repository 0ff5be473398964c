import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_SEVENTH_DAY = readPairs(`
a grain depot and two regional offices
2024-09-12, Ukrinform | Three people were killed when Russian artillery hit Red Cross vehicles in the Donetsk region on Thursday, Ukraine's president said.
2024-09-12, Suspilne | The Red Cross said three of its staff were killed and two were injured in Thursday's shelling in the Donetsk region.
Three = three same | 2

the mayor's evening count
2024-11-03T09:00:00+01:00, Levante | In Paiporta 62 people have died in the floods, the mayor said on Sunday morning.
2024-11-03T21:00:00+01:00, Levante | The mayor of Paiporta put the number of dead in the floods at 70 on Sunday evening.
62 = 70 update | 1

a ministry takes suspected cases out
2021-06-01, Gestión | Peru's government said on Monday that Covid-19 had killed 180,764 people, more than twice the 69,342 it had reported before.
2021-05-30, Gestión | Covid-19 has killed 69,342 people in Peru, the government said on Sunday.
180,764 = 69,342 update inverse | 1

hunger, by the week
2024-08-09, Dabanga | At least 63 people starved to death in Zamzam camp in the past week, Doctors Without Borders said.
2024-08-16, Dabanga | Doctors Without Borders said that 48 people had starved to death in Zamzam camp in the past week.
63 = 48 different-scope | 1

a rally and a counter-rally
2024-08-03, BBC | Ninety people were arrested during Saturday's disorder in English towns, the police chiefs' council said.
2024-08-06, BBC | The police chiefs' council said on Tuesday that 400 people had now been arrested over the disorder.
Ninety = 400 update | 1

the same pit, no number yet
2023-08-25, Gazeta | A gas blast trapped miners near Karaganda on Friday; rescuers have not said how many died.
2023-08-25, Gazeta | Four miners died in a gas blast near Karaganda on Friday, the emergency ministry said.
none | 0

not one but none
2023-06-24, Izvestia | Nobody was killed when an aircraft was shot down near Voronezh on Saturday, the group's leader said.
2023-06-25, Fontanka | Ten airmen were killed when an aircraft was shot down near Voronezh on Saturday, a military blogger said.
Nobody = Ten contradiction | 2

old men of one village
2022-04-04, Guardian | The mayor of Bucha said 280 people had been buried in mass graves in the town.
2022-04-12, Guardian | Bucha's mayor said on Tuesday that 403 bodies had been found in the town so far.
280 = 403 update | 1

the fourth of five boats
2023-08-09, Ansa | Forty-one migrants died in a shipwreck off Lampedusa last week, four survivors told rescuers.
2023-08-06, Ansa | At least 30 people are missing after two boats sank off Lampedusa on Saturday, the UN migration agency said.
none | 0

a rights group and its sources
2025-03-10, AFP | Security forces killed 973 civilians in Syria's coastal region since Thursday, the Syrian Observatory for Human Rights said on Monday.
2025-03-10, SNHR | The Syrian Network for Human Rights documented 396 civilians killed by security forces in the coastal region since Thursday, it said on Monday.
973 = 396 contradiction | 2

all of them together and the soldiers
2025-03-10, AFP | More than 1,300 people have been killed in Syria's coastal region since Thursday, among them 973 civilians, the Syrian Observatory for Human Rights said on Monday.
2025-03-10, Enab Baladi | Since Thursday 231 members of the security forces have been killed in Syria's coastal region, the Syrian Observatory for Human Rights said on Monday.
1,300 = 231 subset | 1

a stadium gate
2022-10-02T08:00:00+07:00, Kompas | At least 174 people were killed in a crush at a stadium in Malang on Saturday, East Java's deputy governor said.
2022-10-02T20:00:00+07:00, Kompas | Police lowered the toll of the stadium crush in Malang to 125 on Sunday evening, saying some of the dead had been counted twice.
174 = 125 update other | 2

the same police, both times
2022-10-02T08:00:00+07:00, Jakarta Post | Police said on Sunday morning that 174 people had died in the crush at a stadium in Malang.
2022-10-02T20:00:00+07:00, Jakarta Post | The death toll in the stadium crush in Malang is 125, police said on Sunday evening; hospitals had reported some names twice.
174 = 125 revision | 1

nearly there
2023-12-01, Wafa | Nearly 15,000 people had been killed in Gaza when the truce began on 24 November, the government media office said.
2023-12-01, Haaretz | As of 24 November 14,532 people had been killed in Gaza, the government media office said.
15,000 = 14,532 same | 1

a bus, a ravine, a consulate
2024-04-29, Peru21 | Twenty-five passengers were killed when a bus fell into a ravine in Cajamarca on Sunday, prosecutors said. Thirteen were injured.
2024-04-29, RPP | Prosecutors said 25 people died and 17 were injured when a bus fell into a ravine in Cajamarca on Sunday.
Thirteen = 17 contradiction; Twenty-five = 25 same | 1

a cyclone in two islands
2024-12-16, Mayotte La 1ère | Cyclone Chido killed at least 14 people in Mayotte on Saturday, the interior ministry said on Sunday.
2024-12-18, Mayotte La 1ère | The interior ministry raised the toll of Cyclone Chido in Mayotte to 31 on Wednesday, with 1,373 injured.
14 = 31 update | 1

the same storm in another country
2024-12-18, Club of Mozambique | Cyclone Chido has killed 45 people in Mozambique, the disaster institute said on Wednesday.
2024-12-18, Mayotte La 1ère | In Mayotte, Cyclone Chido has killed 31 people, the interior ministry said on Wednesday.
45 = 31 different-scope | 2

pulled alive
2023-02-17, TRT | Rescuers pulled three people alive from the rubble in Hatay, 11 days after the earthquake.
2023-02-17, Sabah | The earthquake killed 38,044 people in Turkey, the disaster agency said on Friday.
none | 0

two countries' dead added up
2023-02-12, Reuters | The earthquake has killed 33,179 people in Turkey and Syria, according to officials.
2023-02-12, Anadolu | In Turkey the earthquake has killed 29,605 people, the disaster agency said on Sunday.
33,179 = 29,605 different-scope | 2

counted by name
2022-08-31, Mediazona | Journalists have confirmed the deaths of 5,701 Russian soldiers in Ukraine by name as of 31 August.
2022-08-31, Pravda | Ukraine's defence ministry estimated that 47,900 Russian soldiers had been killed in Ukraine as of 31 August.
5,701 = 47,900 contradiction | 2

a church committee remembers
2024-10-09, Corriere delle Alpi | Longarone remembered the 1,917 people killed by the Vajont wave of October 1963.
2024-10-09, Il Gazzettino | Officials say 1,910 people died in the Vajont disaster of 1963.
none | 0

the second wave
2021-05-10, Hindustan Times | India reported 3,754 coronavirus deaths on Monday, the health ministry said.
2021-05-11, Hindustan Times | The health ministry reported 3,876 coronavirus deaths on Tuesday.
3,754 = 3,876 different-scope | 1

the wounded who were not
2023-10-27, Portland Press Herald | Thirteen people were wounded in Wednesday's shootings in Lewiston, the governor said.
2023-10-27, Boston Globe | The governor's office said 13 people were wounded in the Lewiston shootings of Wednesday.
Thirteen = 13 same | 1

hospital beds
2024-02-29, Al Jazeera | At least 104 people were killed while waiting for aid in Gaza City on Thursday, the health ministry said.
2024-03-01, Al Jazeera | The health ministry said on Friday that the number of people killed while waiting for aid in Gaza City on Thursday had risen to 115.
104 = 115 update | 1

the other version of the aid convoy
2024-02-29, Jerusalem Post | An Israeli official said fewer than 10 people were hit by gunfire as crowds waited for aid in Gaza City on Thursday.
2024-02-29, Al Jazeera | At least 104 people were killed and 760 wounded while waiting for aid in Gaza City on Thursday, the health ministry said.
none | 0

a colony of tents
2024-03-27, Rappler | The coast guard said all 12 fishermen of a capsized boat off Quezon were dead.
2024-03-27, Inquirer | Only five of the 12 fishermen whose boat capsized off Quezon died, the provincial disaster office said.
12 = five contradiction | 2

the office in Geneva counts
2022-06-27, UN News | The UN human rights office has verified 4,731 civilian deaths in Ukraine since 24 February, it said on Monday. It believes the true figure is considerably higher.
2022-06-27, Kyiv Post | As of Sunday midnight, 4,731 civilians had been killed in Ukraine since 24 February, according to the UN human rights office.
4,731 = 4,731 same | 1

a provincial radio corrects its own bulletin
2024-07-22, Radio Djiido | Ten people have died in the riots in New Caledonia since May, the high commission said. An earlier bulletin of ours said nine.
2024-07-10, Radio Djiido | Nine people have died in the riots in New Caledonia since May, the high commission said on Wednesday.
Ten = Nine update inverse | 1

figures that fall because people came home
2023-04-28, Al Rakoba | The fighting in Khartoum has displaced 334,000 people inside Sudan, the UN migration agency said on Tuesday.
2023-05-02, Al Rakoba | The UN migration agency said on Tuesday that 310,000 people were still displaced inside Sudan by the fighting.
334,000 = 310,000 update | 1
`);
