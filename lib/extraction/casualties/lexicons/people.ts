import type { CasualtyClaim } from "../../schema";

export type PersonWord = {
  /** The plural the desk groups victims under: "child" and "children" are both "children". */
  group: string;
  status: CasualtyClaim["civilian"];
  singular: boolean;
  plural: boolean;
};

/**
 * Nouns for people as news reports and casualty recorders use them: occupations after ISCO-08's unit groups, kinship,
 * age groups, and the actor vocabularies of ACLED and UCDP. Status follows the Every Casualty standards: whoever the word
 * does not call a fighter or a member of an armed force, and whose work or age it states, is a civilian; bare words for a
 * human being and the police say nothing and stay unknown.
 */
const CIVILIANS = `civilian noncombatant non-combatant child kid baby infant toddler newborn teenager teen adolescent minor
boy girl schoolboy schoolgirl schoolchild preschooler student pupil undergraduate woman lady mother grandmother mum mom
daughter son sister brother wife husband spouse parent grandparent grandfather father dad cousin nephew niece uncle aunt
grandchild grandson granddaughter sibling twin relative relation fiancee fiance bride groom widow orphan stepson
stepdaughter in-law girlfriend boyfriend friend neighbour neighbor roommate housemate flatmate classmate family household
resident villager townsman townswoman local inhabitant dweller citizen slum-dweller islander tourist holidaymaker vacationer
visitor traveller traveler backpacker passenger commuter pedestrian passer-by passerby bystander onlooker motorist
cyclist bicyclist driver taxi-driver motorcyclist biker rider shopper worshipper worshiper pilgrim churchgoer parishioner
congregant mourner guest wedding-goer spectator concertgoer concert-goer partygoer party-goer reveller reveler
fan festivalgoer festival-goer clubber customer client diner patron moviegoer worker co-worker coworker colleague labourer laborer employee staffer
clerk cleaner janitor maid servant housekeeper domestic cook chef waiter waitress barman bartender baker butcher miner
coalminer farmer farmworker farmhand peasant campesino rancher fisherman fisher herder herdsman shepherd goatherd cowherd
pastoralist nomad beekeeper beekeeper woodcutter logger lumberjack carpenter builder plumber electrician welder mason bricklayer
roofer painter technician mechanic trader vendor hawker seller shopkeeper storekeeper merchant businessman businesswoman
businessperson entrepreneur banker accountant manager executive industrialist landowner landlord tenant teacher
schoolteacher schoolmaster headmaster headteacher principal professor academic lecturer educator researcher scientist
scholar engineer surveyor architect doctor physician nurse midwife medic paramedic surgeon dentist pharmacist
psychologist psychiatrist vet veterinarian anaesthetist anesthetist patient vaccinator orderly caregiver carer
humanitarian rescuer firefighter fireman lifeguard ambulanceman responder journalist reporter photographer
photojournalist cameraman camerawoman cameraperson correspondent editor broadcaster presenter newsman newswoman
columnist blogger stringer fixer publisher filmmaker lawyer attorney solicitor barrister judge magistrate prosecutor juror
politician mayor alderman councillor councilor councilman councilwoman councilmember lawmaker legislator parliamentarian
congressman congresswoman senator deputy mp minister governor candidate voter diplomat ambassador consul envoy attache
official bureaucrat administrator secretary interpreter translator priest nun monk imam cleric mullah bishop archbishop pastor preacher
vicar rabbi deacon seminarian missionary clergyman churchman churchwoman catechist jesuit friar seminarist
activist campaigner environmentalist feminist dissident protester protestor demonstrator marcher striker picketer
unionist trade-unionist syndicalist personality dignitary celebrity cooperative-member organizer organiser refugee migrant immigrant emigrant asylum-seeker evacuee displaced-person
settler kibbutznik homesteader indigenous aborigine climber hiker trekker skier snowboarder mountaineer swimmer surfer diver snorkeler
camper sunbather sportsman athlete footballer cricketer boxer wrestler player singer musician drummer guitarist
actor actress artist dancer comedian poet writer author novelist model designer prostitute beggar pensioner retiree
toddler volunteer porter carrier stevedore docker trucker lorry-driver chauffeur cabbie busman conductor
railwayman crewman crewwoman seafarer mariner ferryman boatman stewardess steward flight-attendant attendant hairdresser tailor
seamstress weaver potter gardener caretaker watchman doorman porter apprentice intern trainee scout
guide instructor coach trainer referee umpire cadre usherette barmaid innkeeper hotelier restaurateur landscaper
bookseller librarian curator archivist astronomer chemist physicist mathematician historian philosopher geologist
oceanographer meteorologist economist statistician programmer developer photographer videographer cinematographer
soundman producer director playwright composer conductor violinist pianist rapper dj influencer youtuber vlogger
podcaster newscaster anchor anchorwoman anchorman spokesman spokeswoman spokesperson paraglider parachutist skydiver
balloonist canoeist kayaker rower rafter yachtsman sunseeker festival-goer bather beachgoer reveler
midshipman helmsman deckhand stoker fireman-in-training baggage-handler mahout rickshaw-puller cart-driver tractor-driver
machinist welder foreman supervisor overseer watchmaker jeweller jeweler optician tanner spinner dyer
sharecropper smallholder crofter stockman cowboy drover gaucho trapper forager honey-hunter gatherer collector scavenger
ragpicker rag-picker waste-picker sweeper dustman binman garbageman roadworker roadsweeper lineman electrician
postwoman mail-carrier courier deliveryman delivery-driver messenger moto-taxi
grader hunter freshman sophomore junior senior graduate postgraduate alumnus classmate valedictorian
toddler-in-arms grandparent stepfather stepmother godfather godmother fosterchild stepchild foster-child
expert specialist analyst strategist recruiter financier bombmaker bomb-maker planner propagandist ringleader mastermind kingpin druglord patriarch matriarch fiancée aviator cosmonaut astronaut devotee faithful churchgoer buyer
shopgoer stallholder stall-holder stallkeeper smuggler-driver octogenarian septuagenarian nonagenarian centenarian newlywed churchgoer picnicker jogger runner marathoner
hostage evangelist nutritionist anthropologist archaeologist biologist economist sociologist psychotherapist
bricklayer goldsmith blacksmith cobbler gravedigger undertaker postman mailman receptionist cashier telephonist typist
storeman warehouseman trawlerman cocklepicker fruit-picker picker harvester grower planter winemaker brewer
kindergartner kindergartener churchwarden sexton usher bailiff notary oilman steelworker dockworker metalworker ironworker
autoworker seaman breadwinner evacuee pregnant-woman ex-mayor ex-minister`;

const COMBATANTS = `soldier serviceman servicewoman servicemember marine paratrooper commando ranger conscript reservist
airman airwoman infantryman cavalryman artilleryman rifleman gunner sapper tanker grenadier fusilier legionnaire legionary
trooper corporal sergeant lieutenant noncommissioned-officer nco private warrant-officer colonel brigadier general
militant insurgent rebel guerrilla guerilla fighter gunman militiaman militiawoman militia-member jihadist jihadi islamist terrorist
extremist subversive separatist mercenary combatant warrior sniper bomber attacker assailant assassin hijacker operative
commander subcommander warlord paramilitary partisan contra infiltrator intruder saboteur mujahid fedayee guardsman
dragoon hussar submariner ex-soldier sandinista senderista zapatista`;

/** Words that say a human being, and no more; and people whose side in a conflict the word leaves open. */
const UNKNOWN = `person individual man adult elder youngster youth foreigner national survivor victim member soul human being
occupant other suspect detainee prisoner inmate convict captive offender criminal robber thief burglar kidnapper gangster
gang-member mobster trafficker smuggler bandit pirate poacher cultist rioter looter policeman policewoman officer cop
gendarme constable patrolman detective inspector superintendent sheriff agent guard bodyguard escort warden guardian
watchman peacekeeper contractor pilot co-pilot copilot aviator navigator sailor captain skipper leader chief chieftain
tribesman clansman supporter sympathizer sympathiser follower loyalist opponent adherent devotee collaborator informant
informer spy companion comrade associate accomplice aide adviser advisor assistant facilitator perpetrator murderer killer shooter recruit
cadet veteran american european african asian westerner muslim christian jew hindu
sikh buddhist catholic protestant shia shiite sunni alawite druze yazidi kurd copt rohingya hazara tutsi hutu arab pashtun balochi uighur uyghur
communist leftist rightist nationalist royalist fugitive deserter defector stowaway squatter immigrant worker-priest
crewmember teammate ally contestant competitor participant delegate attendee applicant
demonstrators expatriate expat pensioner`;

const IRREGULAR: Record<string, string> = {
  child: "children",
  grandchild: "grandchildren",
  schoolchild: "schoolchildren",
  wife: "wives",
  person: "people",
  "passer-by": "passers-by",
  passerby: "passersby",
  "in-law": "in-laws",
  indigenous: "indigenous",
  mp: "mps",
  attache: "attaches",
  thief: "thieves",
  mujahid: "mujahideen",
  fedayee: "fedayeen",
  being: "beings",
  jihadi: "jihadis",
  rohingya: "rohingya",
  tutsi: "tutsi",
  hutu: "hutu",
  yazidi: "yazidi",
  druze: "druze",
  uighur: "uighurs",
  hazara: "hazara",
  muslim: "muslims",
};

/** Plurals, collectives and spellings that no rule makes, with the group they belong to. */
const COLLECTIVES: [words: string, group: string, status: CasualtyClaim["civilian"]][] = [
  ["people persons peoples", "people", "unknown"],
  ["tutsis", "tutsi", "unknown"],
  ["hutus", "hutu", "unknown"],
  ["yazidis", "yazidi", "unknown"],
  ["troops", "troops", "combatant"],
  ["personnel", "personnel", "unknown"],
  ["crew", "crew", "unknown"],
  ["staff", "staff", "civilian"],
  ["police", "police", "unknown"],
  ["clergy", "clergy", "civilian"],
  ["folk folks", "people", "unknown"],
  ["elderly", "elderly", "civilian"],
  ["taliban talibs", "taliban", "combatant"],
  ["mujahideen mujahedeen mujahidin", "mujahideen", "combatant"],
  ["womenfolk", "women", "civilian"],
  ["offspring", "children", "civilian"],
  ["youths", "youths", "civilian"],
  ["schoolkids", "schoolchildren", "civilian"],
  ["servicepeople", "soldiers", "combatant"],
  ["noncoms ncos", "noncommissioned officers", "combatant"],
  ["idps", "displaced people", "civilian"],
  ["newborns", "newborns", "civilian"],
  ["forces", "forces", "combatant"],
];

function pluralOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/(^|[^u])man$/.test(word) && !/(hu|ger|ro)man$/.test(word)) return `${word.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function buildPeople(): Map<string, PersonWord> {
  const people = new Map<string, PersonWord>();
  const add = (list: string, status: CasualtyClaim["civilian"]) => {
    for (const word of list.split(/\s+/)) {
      const group = pluralOf(word);
      const both = group === word;
      if (!people.has(word)) people.set(word, { group, status, singular: true, plural: both });
      if (!both && !people.has(group)) people.set(group, { group, status, singular: false, plural: true });
    }
  };
  for (const [words, group, status] of COLLECTIVES)
    for (const word of words.split(" ")) people.set(word, { group, status, singular: false, plural: true });
  add(CIVILIANS, "civilian");
  add(COMBATANTS, "combatant");
  add(UNKNOWN, "unknown");
  return people;
}

export const PEOPLE: ReadonlyMap<string, PersonWord> = buildPeople();

/**
 * Heads that mean little alone: the word before them belongs to the group ("aid workers", "police officers",
 * "service members").
 */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  "worker workers member members officer officers personnel staff guard guards forces responder responders employee employees staffer staffers driver drivers leader leaders force crew".split(
    " ",
  ),
);

/** A modifier that settles the status of an open head: "army officers", "Hamas members", "suspected rebel leaders". */
export const COMBATANT_MODIFIERS: ReadonlySet<string> = new Set(
  `army military infantry naval navy marine airborne air-force armed rebel insurgent militant guerrilla guerilla taliban
  jihadist jihadi terrorist terrorists paramilitary militia hamas hezbollah isis isil islamist al-qaeda al-qaida qaeda farc eln fmln
  boko-haram houthi shabaab al-shabaab pkk wagner uniformed combat enemy troop commando battalion brigade
  platoon squad coalition nato isaf subversive regime pro-regime pro-government separatist haram service noncommissioned`.split(
    /\s+/,
  ),
);

export const CIVILIAN_MODIFIERS: ReadonlySet<string> = new Set(
  `civilian unarmed innocent medical health humanitarian aid relief rescue media press church hospital school factory
  office bank airport construction municipal postal farm peasant union labor labour trade bus train ferry airline
  student family ambulance refugee migrant sanitation garment textile shop market hotel restaurant cabin
  non-combatant noncombatant elderly pregnant teenage`.split(/\s+/),
);
