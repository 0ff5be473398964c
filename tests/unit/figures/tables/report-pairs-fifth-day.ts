import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_FIFTH_DAY = readPairs(`
a wedding hall, two evenings later
2023-09-27T08:00:00+03:00, Rudaw | Qaraqosh is in mourning. At least 93 people died and more than 100 were injured when fire swept through a wedding party on Tuesday evening, the deputy governor said on Wednesday.
2023-09-28T20:00:00+03:00, Shafaq | The deputy governor told reporters on Thursday that 119 people had now died of the fire at the wedding party in Qaraqosh.
93 = 119 update | 1

one shelling in two capitals' words
2024-12-25, Tolo News | Pakistani air raids in Barmal district killed 46 people, most of them women and children, the Taliban government said on Wednesday.
2024-12-25, Dawn | A security official said that 71 militants were killed in the air raids in Afghanistan's Barmal district.
46 = 71 contradiction | 2

without a zone, without a publisher
2023-10-15T09:30:00 | Sunday's strong aftershock near Herat has left one person dead and 110 wounded, Médecins Sans Frontières said.
2023-10-16T07:00:00 | Monday's toll: two killed and 154 wounded in the aftershock near Herat on Sunday, Médecins Sans Frontières said.
one = two update; 110 = 154 update | 1

riots after a verdict
2024-07-19, Prothom Alo | Clashes between students and police in Dhaka killed 19 people on Thursday, hospital sources told Prothom Alo.
2024-07-19, Daily Star | At least 32 people, among them a reporter, were killed in Thursday's clashes in Dhaka, according to a count of hospital figures by AFP.
19 = 32 contradiction | 2

smaller words for the same sum
2021-04-30, Ynet | More than forty people were crushed to death at the Mount Meron pilgrimage early on Friday, the ambulance service said.
2021-04-30, Haaretz | Forty-five people died in the crush on Mount Meron early on Friday, the health ministry said.
forty = Forty-five same | 2

one boat, three harms
2023-02-26, Il Post | A wooden boat broke up off Steccato di Cutro before dawn on Sunday. The coast guard said at noon that 43 bodies had been found and 54 people were missing.
2023-02-27, Il Post | As of Monday morning the coast guard counted 62 bodies after the wreck off Steccato di Cutro and said some 30 people were missing.
43 = 62 update; 54 = 30 update | 1

an old pandemic as a yardstick
2020-09-22, Stat | The United States passed 200,000 coronavirus deaths on Tuesday, according to Johns Hopkins University. The flu of 1918 killed 675,000 Americans.
2020-09-22, NPR | More than 200,000 people have died of the coronavirus in the United States, Johns Hopkins University said on Tuesday.
200,000 = 200,000 same | 1

what a model expects
2020-03-31, Axios | The virus could kill between 100,000 and 240,000 Americans, the White House said on Tuesday.
2020-03-31, Axios | The coronavirus has killed 3,900 people in the United States so far, Johns Hopkins University said on Tuesday.
none | 0

a tally that starts on another day
2024-06-10, CBC | Since 7 October, 37,124 people have been killed in Gaza, its health ministry said on Monday.
2024-06-10, Globe and Mail | Israeli forces have killed 283 people in Gaza since Saturday, the enclave's health ministry said on Monday.
37,124 = 283 different-scope | 1

an overnight count inside a war
2023-12-28, Al Arabiya | Gaza's health ministry said on Thursday that 210 people had been killed in the past 24 hours, and that 21,320 people had been killed since the war began.
2023-12-29, Al Arabiya | The health ministry in Gaza counted 187 deaths in the past 24 hours, it said on Friday, and 21,507 people killed since the war began.
210 = 187 different-scope; 21,320 = 21,507 update | 1

a source that contradicts itself on one day without a word of it
2024-04-14T08:00:00+10:00, ABC | Six people were stabbed to death at Bondi Junction on Saturday, New South Wales police said.
2024-04-14T12:00:00+10:00, SBS | New South Wales police say that six people, five women and one man, were stabbed to death at Bondi Junction on Saturday.
Six = six same; Six = five subset; Six = one subset | 1

a plane's crew and a plane's passengers
2025-01-29, WUSA | Sixty passengers and four crew died when a regional jet and an army helicopter collided over the Potomac on Wednesday, the airline said.
2025-01-30, Washington Post | All 67 people aboard the jet and the helicopter that collided over the Potomac on Wednesday are dead, the fire chief said on Thursday.
Sixty = 67 subset inverse; four = 67 subset inverse | 2

the fallen and the freed
2024-02-12, Walla | Two hostages were freed in a night raid on Rafah, the army said on Monday.
2024-02-12, Al Quds | Sixty-seven people were killed in the raid on Rafah on Monday, the Gaza health ministry said.
none | 0

no victims in one version
2022-08-09, Interfax | There were no casualties in the explosions at the Saki air base in Crimea on Tuesday, Russia's defence ministry said.
2022-08-09, RBC | One person was killed in the explosions at the Saki air base in Crimea, the head of the peninsula said on Tuesday.
no = One contradiction | 2

a toll in French manner, then a round one
2023-09-09, Hespress | Friday night's earthquake killed 1,037 people in Morocco, the interior ministry announced on Saturday at noon.
2023-09-09, Medias24 | More than 2,000 people have perished in Friday night's earthquake, Morocco's interior ministry said late on Saturday.
1,037 = 2,000 update | 1

the relay that counts for itself
2024-09-24, UN News | UNICEF said on Tuesday, citing Lebanon's health ministry, that 35 children were killed in Monday's strikes.
2024-09-25, L'Orient Today | Lebanon's health ministry said on Wednesday that 50 children were killed in Monday's strikes on the country.
35 = 50 update | 1

two districts, two fires
2025-01-12, LA Daily News | The Eaton fire has killed 11 people in Altadena, the Los Angeles County medical examiner said on Sunday.
2025-01-12, Santa Monica Press | Five people have died in the Palisades fire, the Los Angeles County medical examiner said on Sunday.
none | 0

both fires and one of them
2025-01-12, LA Daily News | The fires in Los Angeles have killed 16 people, the county's medical examiner said on Sunday.
2025-01-12, Pasadena Now | Sixteen people were killed in the fires in Los Angeles, 11 of them in Altadena, the county's medical examiner said on Sunday.
16 = Sixteen same; 16 = 11 subset | 1

ministers of two countries over one crash
2024-05-20, IRNA | Iran's Red Crescent said that all nine people on board died when the president's helicopter crashed near Varzaqan on Sunday.
2024-05-20, Trend | Eight people were killed in Sunday's helicopter crash near Varzaqan, Azerbaijan's foreign ministry said.
nine = Eight contradiction | 2

a monitor's tally reported a week apart
2023-06-13, Sudan Tribune | The doctors' union in Sudan counted 958 civilians killed since the fighting began on 15 April, it said on Tuesday.
2023-06-20, Radio Dabanga | Sudan's doctors' union said on Tuesday that the number of civilians killed since 15 April had reached 1,010.
958 = 1,010 update | 1

all who died and the soldiers among them
2023-06-13, Sudan Tribune | As of Tuesday 3,000 people had been killed in the fighting in Sudan, the health minister said.
2023-06-13, Radio Dabanga | Sudan's doctors' union said on Tuesday that 958 civilians had been killed in the fighting in Sudan.
3,000 = 958 subset | 2

the injured fall, says the same ministry
2023-10-18, WAFA | Israeli fire injured 1,300 people in the West Bank since 7 October, the Palestinian health ministry said on Wednesday.
2023-10-19, WAFA | The Palestinian health ministry on Thursday put the number of people injured in the West Bank since 7 October at 1,230.
1,300 = 1,230 revision | 1

who is detained and who was
2024-08-05, Infobae | Some 2,000 people have been detained in Venezuela since the election of 28 July, the president said on Saturday.
2024-08-05, Efecto Cocuyo | Foro Penal has verified 1,010 detentions in Venezuela since the election of 28 July, it said on Monday.
2,000 = 1,010 update other | 2

two parties about one prison
2022-07-29, Hromadske | Fifty-three Ukrainian prisoners of war were killed in the shelling of the Olenivka prison overnight, the Moscow-backed authorities in Donetsk said on Friday.
2022-07-29, Hromadske | Russia's defence ministry said on Friday that 40 prisoners were killed and 75 wounded in the shelling of the Olenivka prison.
Fifty-three = 40 contradiction | 2

nobody counted, everybody quoted
2024-01-17, Daily Nation | At least nine children died when a school bus overturned in Baringo on Wednesday, local media reported.
2024-01-17, Kenyans | Citizen TV said nine pupils had died when a school bus overturned in Baringo on Wednesday.
nine = nine same | 2

rains that go on
2024-05-05T12:00:00-03:00, G1 | The floods in Rio Grande do Sul have killed 75 people and left 103 missing, the state's civil defence said on Sunday. More than 88,000 people have been displaced.
2024-05-13T12:00:00-03:00, G1 | By Monday 147 people had died in the floods in Rio Grande do Sul and 127 were missing, the state's civil defence said. The floods have also displaced 538,000 people.
75 = 147 update; 103 = 127 update; 88,000 = 538,000 update | 1

a regional chief corrects himself within hours
2024-02-03T14:00:00+03:00, Ostorozhno | The occupation authorities in Lysychansk said 15 people had been killed in the shelling of a bakery on Saturday.
2024-02-04T11:00:00+03:00, Tass | The occupation authorities in Lysychansk now speak of 28 people killed in Saturday's shelling of a bakery, one of them a child.
15 = 28 update | 1

the headline says it again
2024-10-30T18:00:00+01:00, Las Provincias | At least 92 dead in Valencia floods. Torrential rain on Tuesday killed at least 92 people in the province of Valencia, the regional emergency centre said on Wednesday.
2024-10-31T12:00:00+01:00, El País | The floods of Tuesday have claimed 155 lives in the province of Valencia, the regional emergency centre said on Thursday.
92 = 155 update | 1

a nation's total, one province left out
2024-10-31, Efe | Spain's government said on Thursday that Tuesday's floods killed 158 people in the country. In Castilla-La Mancha two died.
2024-10-31, Efe | In the province of Valencia, Tuesday's floods killed 155 people, the emergency centre said on Thursday.
158 = 155 different-scope | 2
`);
