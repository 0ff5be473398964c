import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_TENTH_DAY = readPairs(`
two radio stations
2024-05-20, Radio Okapi | Eleven people were killed when a dyke gave way at Kalehe on Sunday, the territory's administrator said.
2024-05-20, Actualite.cd | According to the administrator of Kalehe, 11 people died when the dyke gave way on Sunday.
Eleven = 11 same | 1

roughly and exact
2023-07-19, Hindustan Times | Roughly 100 people are missing after a landslide in Irshalwadi, the district collector said.
2023-07-19, Loksatta | The district collector said 103 people were missing after Wednesday's landslide in Irshalwadi.
100 = 103 same | 1

two unnamed counts
2024-04-09, Club of Mozambique | Ninety-eight people died when an overcrowded ferry sank off Nampula on Sunday.
2024-04-09, Lusa | The sinking of an overcrowded ferry off Nampula on Sunday killed 98 people.
Ninety-eight = 98 same | 2

a ministry through another paper
2024-08-11, The National | Sudan's health ministry said floods had killed 68 people since June.
2024-08-11, Asharq Al-Awsat | Floods have killed 68 people in Sudan since June, The National reported, quoting the health ministry.
68 = 68 same | 1

noon and night
2024-04-03T12:00:00+08:00, CNA | Taiwan's fire agency said at noon on Wednesday that four people had been killed by the earthquake in Hualien.
2024-04-03T22:00:00+08:00, CNA | The earthquake in Hualien has killed nine people, Taiwan's fire agency said on Wednesday night.
four = nine update | 1

the series goes on
2024-02-04, Al Jazeera | At least 27,365 people have been killed in Gaza since 7 October, the health ministry said on Sunday.
2024-02-07, Al Jazeera | Gaza's health ministry said 27,708 people had been killed since 7 October.
27,365 = 27,708 update | 1

arrests go up
2024-03-25, Interfax | The FSB said 11 people had been detained over the attack near Moscow.
2024-04-05, Interfax | The number of people detained over the attack near Moscow has reached 16, the FSB said on Friday.
11 = 16 update | 1

later by a hospital
2024-10-13, Haaretz | The army said seven soldiers were wounded in the drone attack on a base near Binyamina on Sunday.
2024-10-14, Ynet | Hillel Yaffe hospital said on Monday that 58 soldiers were wounded in Sunday's drone attack on the base near Binyamina.
seven = 58 update other | 2

governor and rebels
2024-01-15, RFI | The governor of Kidal said on Monday that 13 civilians were killed in Sunday's drone strike on Amassine.
2024-01-15, Sahel Tribune | The army said on Monday that no civilians were killed in Sunday's drone strike on Amassine.
13 = no contradiction | 2

about and about
2023-04-11, BBC | A member of the rescue team said about 100 people were killed in the air strike on Pazigyi on Tuesday.
2023-04-11, Mizzima | Around 50 people died in Tuesday's air strike on Pazigyi, a resident said.
100 = 50 contradiction | 2

one apart
2024-06-19, Al-Ahram | Egypt's health ministry said 28 pilgrims died of the heat in Mecca on Monday.
2024-06-19, Arab News | Saudi officials said 27 Egyptian pilgrims died of the heat in Mecca on Monday.
28 = 27 contradiction | 2

two armies
2024-10-06, TASS | Russia's defence ministry said 300 Ukrainian soldiers were killed near Sudzha on Saturday.
2024-10-06, Ukrinform | Ukraine's general staff said 12 Ukrainian soldiers were killed near Sudzha on Saturday.
300 = 12 contradiction | 2

women and children
2024-05-27, Al Jazeera | Israeli strikes killed 45 people at a tent camp in Rafah on Sunday, the health ministry said.
2024-05-27, BBC | The health ministry said 23 women and children were among the 45 people killed at the tent camp in Rafah on Sunday.
45 = 45 same; 45 = 23 subset | 1

including soldiers
2023-10-05, SANA | The drone attack on a graduation ceremony in Homs killed 80 people, including six children, Syria's health minister said on Thursday.
2023-10-05, Enab Baladi | Syria's health minister said 80 people were killed in Thursday's drone attack on the ceremony in Homs.
80 = 80 same; six = 80 subset inverse | 1

aid workers
2024-05-01, UN News | More than 34,500 people have been killed in Gaza since 7 October, the health ministry said on Wednesday.
2024-05-01, UN News | Among those killed in Gaza since 7 October are 188 UNRWA staff, the agency said on Wednesday.
34,500 = 188 subset | 2

one district
2024-09-29, Kathmandu Post | Floods have killed 148 people across Nepal, police said on Sunday.
2024-09-29, Republica | In Kathmandu valley 56 people have died in the floods, police said on Sunday.
148 = 56 different-scope | 1

in a month
2023-12-05, OHCHR | In November, 120 civilians were killed in Ukraine, the UN human rights office said.
2023-12-05, OHCHR | The UN human rights office said at least 10,000 civilians had been killed in Ukraine since February 2022.
120 = 10,000 different-scope | 1

journalists and medics
2024-01-10, Al Jazeera | The government media office in Gaza said 115 journalists had been killed since 7 October.
2024-01-10, Al Jazeera | The government media office in Gaza said 326 medical workers had been killed since 7 October.
115 = 326 different-scope | 1

a prosecutor recounts
2024-04-23, Telam | Prosecutors said 14 people were injured in Tuesday's train collision in Palermo.
2024-04-24, Telam | Prosecutors said on Wednesday that 11 people were injured in Tuesday's train collision in Palermo; three had been counted twice.
14 = 11 revision | 1

mistaken report
2023-10-26, Euronews | Police in Lewiston said 22 people were killed in Wednesday's shooting.
2023-10-26T20:00:00-04:00, Portland Press Herald | Eighteen people, not 22, were killed in Wednesday's shooting in Lewiston, police said on Thursday evening.
22 = Eighteen revision | 1

an upward correction
2024-06-10, Malawi24 | The vice-president's office said nine people died in Monday's plane crash in Chikangawa.
2024-06-12, Malawi24 | The vice-president's office corrected itself on Wednesday: ten people died in Monday's plane crash in Chikangawa, not nine.
nine = ten revision | 1

a narrower definition
2024-02-20, Kyiv Independent | The mayor of Izium said 1,000 people were killed during the occupation of the town.
2024-03-20, Kyiv Independent | The mayor of Izium said 850 people were killed during the occupation of the town, as soldiers were no longer counted.
1,000 = 850 revision | 1
`);
