import { readPairs } from "./pair-case";

export const PAIRS_OF_THE_SECOND_DAY = readPairs(`
the evening's report stands first
2024-04-03T21:00:00+08:00, CNA | Nine people have died and 1,011 are injured after Wednesday's earthquake in Hualien, the National Fire Agency said at 9 p.m.
2024-04-03T12:00:00+08:00, Taipei Times | Four people were killed and 97 injured in an earthquake that struck Hualien on Wednesday, the National Fire Agency said at noon.
Nine = Four update inverse; 1,011 = 97 update inverse | 1

two rebels' counts of soldiers and the army's own
2024-07-27, RFI | Tuareg rebels said on Saturday that they had killed 84 Wagner fighters and 47 Malian soldiers in three days of fighting near Tinzaouaten.
2024-07-27, Jeune Afrique | Mali's army said on Saturday that two of its soldiers had been killed in fighting near Tinzaouaten over the past three days.
47 = two contradiction | 2

a factory fire with workers of one nationality named
2024-06-24T16:00:00+09:00, Yonhap | Twenty-two workers were killed in a fire at a lithium battery plant in Hwaseong on Monday, fire officials said.
2024-06-24T18:00:00+09:00, Xinhua | Of the 22 killed in Monday's fire at the battery plant in Hwaseong, 18 were Chinese nationals, fire officials said.
Twenty-two = 22 same; Twenty-two = 18 subset | 1

journalists within all the dead
2024-02-01, BBC | More than 27,000 people have been killed in Gaza since 7 October, the health ministry said on Thursday.
2024-02-01, Guardian | Among those killed in Gaza since 7 October are 85 journalists, the Committee to Protect Journalists said on Thursday.
27,000 = 85 subset | 2

monday's deaths and tuesday's deaths of one disease
2020-04-06, Sky News | Britain recorded 439 coronavirus deaths on Monday, the health department said.
2020-04-07, ITV | The health department said 786 people died of the coronavirus in Britain on Tuesday.
439 = 786 different-scope | 1

killed beside injured
2024-08-15, The Citizen | Twelve people were killed when a bus plunged into a ravine near Mbeya on Thursday, police said.
2024-08-15, Daily News | Police said 36 passengers were injured when a bus plunged into a ravine near Mbeya on Thursday.
none | 0

a correction that restates the old figure
2019-04-23, Ada Derana | The Easter Sunday bombings in Sri Lanka killed 359 people, the health ministry said.
2019-04-25, Reuters | Sri Lanka's health ministry on Thursday lowered the toll of the Easter Sunday bombings to about 253, blaming a calculation error for the earlier figure of 359.
359 = 253 revision | 1

refugees over a border, from the same agency a month on
2023-05-01, DW | About 73,000 people have fled Sudan to neighbouring countries since 15 April, the UN refugee agency said on Monday.
2023-06-01, France 24 | The UN refugee agency said on Thursday that more than 370,000 people had fled Sudan for neighbouring countries since fighting broke out on 15 April.
73,000 = 370,000 update | 1

fled to one neighbour and to all of them
2023-06-01, DW | More than 100,000 people have fled from Sudan into Chad since April, the UN refugee agency said on Thursday.
2023-06-01, France 24 | The UN refugee agency said on Thursday that more than 370,000 people had fled from Sudan into neighbouring countries since April.
100,000 = 370,000 different-scope | 1

settlers, soldiers and a governor's office
2025-02-20, WAFA | Three Palestinians were shot dead in a raid on the Far'a refugee camp on Thursday, the Palestinian Red Crescent said.
2025-02-20, Times of Israel | The Israeli army said it had killed three gunmen in a raid on the Far'a refugee camp on Thursday.
Three = three same | 2

a bridge collapse whose missing are found one by one
2024-03-26T18:00:00-04:00, Baltimore Sun | Six construction workers were missing after a container ship brought down the Francis Scott Key Bridge in Baltimore on Tuesday, the Coast Guard said.
2024-03-27T19:00:00-04:00, WBAL | Two bodies were recovered and four workers were still missing on Wednesday after the collapse of the Francis Scott Key Bridge, the Coast Guard said.
Six = four update | 1

between and a number in its middle
2022-09-13, Armenpress | Between 40 and 50 soldiers were killed when shelling hit positions near Jermuk overnight, Armenia's prime minister said.
2022-09-13, Tass | Forty-nine Armenian soldiers were killed in the overnight shelling near Jermuk, the defence ministry in Yerevan said on Tuesday.
40 and 50 = Forty-nine same | 2

at least from one source, a smaller about from another, on one day
2021-08-15, Le Nouvelliste | At least 1,400 people were killed in Saturday's earthquake in southern Haiti, the civil protection agency said on Sunday.
2021-08-15, Miami Herald | Roughly 1,200 people were killed in Saturday's earthquake in southern Haiti, a coalition of local aid groups said on Sunday.
1,400 = 1,200 contradiction | 2

the same agency later says about and less
2021-08-15, Le Nouvelliste | At least 1,400 people were killed in Saturday's earthquake in southern Haiti, the civil protection agency said on Sunday.
2021-08-17, Miami Herald | The civil protection agency said on Tuesday that about 1,200 people had been killed in the earthquake in southern Haiti.
1,400 = 1,200 revision | 1

a stampede told in two languages' manner, one hospital behind both
2022-10-30T02:00:00+09:00, KBS | At least 59 people died in a crowd crush in Seoul's Itaewon district on Saturday night, the fire chief told reporters.
2022-10-30T10:00:00+09:00, NHK | The crowd crush in Itaewon left 151 people dead, 19 of them foreigners, the fire chief said on Sunday morning.
59 = 151 update | 1

different victims of one raid
2023-10-07, Ynet | Militants killed 44 soldiers in Saturday's raid near the Gaza border, the army said.
2023-10-07, Kan | At least 200 civilians were killed in Saturday's raid near the Gaza border, the rescue service said.
44 = 200 different-scope | 2

a mine blast and the company's silence
2025-06-02, PAP | An explosion at the Komarno coal mine on Monday killed nine miners, the trade union said. The company did not give a figure.
2025-06-02, TVN24 | Nine miners are dead after an explosion at the Komarno coal mine, the trade union said on Monday. Five others were taken to hospital.
nine = Nine same | 1

one off is not the same
2024-05-02, CCTV | A stretch of motorway collapsed near Meizhou on Wednesday; 48 people are dead, the city government said on Thursday.
2024-05-02, Caixin | Relatives at the scene said on Thursday that 49 people were dead after a stretch of motorway collapsed near Meizhou on Wednesday.
48 = 49 contradiction | 2

the war of another year
2024-11-20, L'Orient-Le Jour | Israeli strikes have killed 3,558 people in Lebanon since October 2023, Lebanon's health ministry said on Wednesday.
2024-11-20, Swissinfo | In the 2006 war about 1,200 people were killed in Lebanon, the Red Cross recalled on Wednesday.
none | 0

a toll in a time zone across midnight
2023-02-06T23:30:00Z, AFP | Syria's civil defence said 733 people had died in the earthquake in the country's north-west.
2023-02-07T03:10:00+02:00, Enab Baladi | At least 790 people have died in the earthquake in north-west Syria, the country's civil defence said.
733 = 790 update | 1

police officers among the injured
2024-08-04, BBC | Fifty-one police officers were injured when rioters attacked a hotel in Rotherham on Sunday, South Yorkshire Police said.
2024-08-04, Sky News | At least 60 people, including 51 officers, were hurt as rioters attacked a hotel in Rotherham on Sunday, South Yorkshire Police said.
Fifty-one = 60 subset inverse; Fifty-one = 51 same | 1

ferry figures from the owner and from the navy
2024-10-03T17:00:00+02:00, Actualité.cd | Seventy-eight people drowned when a ferry capsized on Lake Kivu on Thursday, the governor of South Kivu said.
2024-10-04T17:00:00+02:00, Radio Okapi | Thirty-four people drowned when a ferry capsized on Lake Kivu on Thursday and 80 were rescued, the navy said.
Seventy-eight = Thirty-four contradiction | 2

a relief agency's displaced, down again
2024-02-12, Actualité.cd | Fighting around Sake has displaced 135,000 people, the UN humanitarian office said on Monday.
2024-04-10, Radio Okapi | The UN humanitarian office said on Wednesday that 98,000 people remained displaced by the fighting around Sake.
135,000 = 98,000 update | 1

police let some of the arrested go
2023-10-29, Le Figaro | At least 239 people were arrested at Sunday's banned march in Paris, the police prefecture said.
2023-10-30, Libération | Of those arrested at Sunday's banned march in Paris, 41 people were still detained on Monday evening, the police prefecture said.
239 = 41 update | 1

nobody died, the operator says; the union says one worker did
2025-03-12, El Tiempo | The refinery's operator said nobody was killed in Wednesday's fire at Cartagena.
2025-03-12, Semana | One worker was killed in Wednesday's fire at the refinery in Cartagena, the oil workers' union said.
nobody = One contradiction | 2

a heat wave over a month and over a summer
2022-09-30, Die Zeit | Heat killed 4,500 people in Germany between June and August, the public health institute said on Friday.
2022-09-30, Tagesschau | Germany's public health institute said on Friday that 2,300 people died from heat in July.
4,500 = 2,300 different-scope | 1

a monastery school in two agencies' counts, one rebel government behind both
2022-09-19, AP | Eleven children were killed when army helicopters fired on a school in Let Yet Kone on Friday, UNICEF said, quoting the opposition's shadow government.
2022-09-19, RFA | Myanmar's shadow government said on Monday that 11 children were killed when helicopters fired on a school in Let Yet Kone on Friday.
Eleven = 11 same | 1

nearly, then exactly
2020-08-05, Naharnet | Nearly 5,000 people were injured in Tuesday's port explosion in Beirut, the Lebanese Red Cross said on Wednesday.
2020-08-05, NNA | Lebanon's health minister said on Wednesday that 4,800 people were injured in Tuesday's port explosion in Beirut and at least 135 killed.
5,000 = 4,800 same | 2

two buses on two roads
2024-09-05, Nation | Seven people died when a minibus hit a truck on the Nairobi–Nakuru highway on Thursday, police said.
2024-09-06, Nation | Eight people were killed in a bus crash on the Mombasa road on Friday, police said.
none | 0

an epidemic's cases and deaths
2024-08-20, Reuters | The Democratic Republic of Congo has reported 570 mpox deaths this year, the health minister said on Monday.
2024-09-02, RFI | The Congolese health minister said on Monday that mpox had killed 610 people in the Democratic Republic of Congo since January.
570 = 610 update | 1
`);
