/** What is killed, injured or missing only in words: the head of a counted phrase beside a harm word that refuses it. */
export const LIFELESS: ReadonlySet<string> = new Set(
  `bill bills deal deals proposal proposals plan plans project projects job jobs amendment amendments motion motions
  measure measures program programs programme programmes show shows series episode episodes idea ideas story stories
  rumour rumours rumor rumors line lines time minutes minute hours hour days day weeks week months month years year
  seconds decades times goals goal points point games game matches match runs wickets tries votes vote seats seat
  rounds round files file documents document records record pages page words word votes ballots packages package
  banks bank firms firm companies company brands brand stores shops apps app games devices phones laptops computers
  rockets rocket missiles missile drones drone planes plane aircraft jets helicopters vehicles vehicle cars car trucks
  truck tanks tank buses ships boats trains guns weapons rifles bombs shells grenades mines buildings building houses
  house homes home apartments villages village towns cities schools hospitals mosques churches bridges roads kilometres
  kilometers km miles mile metres meters feet inches acres hectares tonnes tons kilograms kilos pounds litres degrees percent
  dollars euros cents rupees yen billion animals animal birds bird dogs dog cats cat cows cow cattle sheep goats goat
  pigs pig horses horse elephants elephant whales whale dolphins dolphin sharks shark fish bees bee chickens hens
  ducks turkeys deer wolves wolf bears bear lions tigers tiger rhinos rhino camels donkeys livestock poultry mink
  seals turtles turtle penguins pandas monkeys monkey trees tree plants crops zombies zombie orcs aliens dragons
  demons enemies monsters characters character sequels batteries lights engines attacks attack raids strikes bombings
  incidents cases shootings explosions people's airstrikes blasts crashes accidents fires countries country nations
  states provinces districts states' orders clauses provisions contracts options shares`.split(/\s+/),
);

/** Words right after a harm word that turn it into a figure of speech, a name or a thing. */
export const FIGURATIVE_NEXT: Readonly<Record<string, ReadonlySet<string>>> = {
  dead: new Set(
    "heat end ends sea line weight certain tired set ringer wrong lock zone center centre last on space spot stop bolt silence calm pixels tree trees wood pool cat red wood rubber".split(
      " ",
    ),
  ),
  dying: new Set("to for light words wish days".split(" ")),
  die: new Set("hard casting down out".split(" ")),
  died: new Set("down out away".split(" ")),
  killing: new Set("time spree it fields floor".split(" ")),
  kill: new Set("switch time bill shot rate zone chain".split(" ")),
  killed: new Set("off".split(" ")),
  missing: new Set("out data link links piece pieces from values person".split(" ")),
  injury: new Set("time list lay-off layoff crisis update woes concerns concern problems report reserve".split(" ")),
  injured: new Set("list reserve pride".split(" ")),
  death: new Set(
    "penalty row sentence sentences threats threat squad squads squads' certificate certificates rates rate camp camps trap metal benefit match knell star tax taxes".split(
      " ",
    ),
  ),
  assassination: new Set("attempt attempts plot plots bid bids".split(" ")),
  murder: new Set("attempt attempts plot plots trial case charge charges suspect inquiry investigation".split(" ")),
  life: new Set("sentence sentences insurance imprisonment expectancy savings jackets".split(" ")),
  arrested: new Set("development".split(" ")),
  hang: new Set("out on".split(" ")),
  hanging: new Set("out on by in".split(" ")),
  shot: new Set("at a an photos photographs film video scenes footage pictures up down into through".split(" ")),
  shooting: new Set("at a an".split(" ")),
  wound: new Set("up down".split(" ")),
  remains: new Set(
    "a an the to in at on under unclear unknown one high open critical tense uncertain closed calm very so far".split(
      " ",
    ),
  ),
  body: new Set("armor armour camera cameras language parts count bag".split(" ")),
  poisoned: new Set("against by".split(" ")),
  captured: new Set("on the attention imagination".split(" ")),
};

/** Scenes where the dead get up again: a sentence with one of these gives no figure. */
export const FICTION: ReadonlySet<string> = new Set(
  `film movie novel thriller sitcom miniseries videogame video-game gamers gamer videogames sequel protagonist
  playthrough blockbuster remake screenplay storyline plotline zombies zombie netflix fictional wickets wicket innings quarterback
  touchdown striker midfielder`.split(/\s+/),
);
