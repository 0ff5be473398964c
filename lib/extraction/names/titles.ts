/** Titles and roles that stand before a name and are no part of it: "Interior Minister", "Gen.", "House Speaker". */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady rev rev. reverend father sister brother fr. sen sen. senator senators rep rep. representative gov gov. governor gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant trooper supervisor inspector-general major-general lieutenant-general brigadier-general councillor comptroller cpl. corporal adm adm. admiral brig brig. brigadier cmdr. commander commodore marshal field president vice-president vice deputy acting interim premier prime minister ministers chancellor secretary undersecretary assistant attorney ambassador envoy consul speaker leader leaders chief chairman chairwoman chairperson chair director director-general secretary-general co-founder co-chair commander-in-chief attorney-general vice-chairman spokesperson-general director spokesman spokeswoman spokesperson spokesmen mayor judge justice prosecutor commissioner inspector detective officer sheriff superintendent constable king queen prince princess emir sultan ayatollah pope cardinal archbishop bishop imam rabbi mufti candidate nominee lawmaker congressman congresswoman councilman councilwoman mp deputy aide adviser advisor strategist analyst activist manager coach doctor lawyer journalist reporter correspondent anchor host author columnist editor founder ceo head foreign defense defence interior finance health justice energy education information former then-president ex-president opposition-leader coordinator negotiator mediator chief-of-staff sources majority minority house senate homeland security national state treasury pollster economist historian pastor resident survivor farmer teacher student driver owner witness businessman billionaire mogul tycoon operative consultant physician surgeon nurse medic paramedic".split(
    " ",
  ),
);

/** Titles of more than one word with "of" inside: "Secretary of State John Kerry". */
export const TITLES_WITH_OF: ReadonlySet<string> = new Set(
  "secretary of state|minister of state|minister of defence|minister of defense|minister of health|minister of interior|minister of justice|minister of information|chief of staff|chief of police|secretary of defense|secretary of homeland|attorney general of|head of state|speaker of parliament|director of national|director of intelligence|leader of hezbollah|chairman of joint".split(
    "|",
  ),
);

/** Nouns for one person by role: a definite one ("the minister") points back to whoever was introduced with it. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  "president minister premier secretary governor mayor senator congressman congresswoman lawmaker leader chief spokesman spokeswoman spokesperson commander general colonel ambassador envoy diplomat official director chairman chairwoman professor analyst doctor prosecutor judge lawyer attorney candidate nominee strategist adviser advisor aide manager speaker chancellor king queen prince pope bishop archbishop cardinal pastor imam activist author columnist editor founder executive billionaire mogul businessman businesswoman expert researcher scholar economist historian politician democrat republican sheriff officer superintendent inspector detective head coordinator negotiator mediator resident teacher student veteran survivor deputy secretary-general director-general vice-president co-founder commander-in-chief commissioner-general commissioner rapporteur attorney-general high-commissioner prince princess".split(
    " ",
  ),
);

/** Words for a body that lead its name: "armed group Hezbollah", "news agency Wafa". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  "group movement party militia organisation organization agency newspaper daily broadcaster channel magazine network station charity watchdog company firm website faction organisation outlet site militants rebels union coalition militia paper service institute".split(
    " ",
  ),
);

/**
 * Descriptions of office-holders that newspapers use instead of the title, to the title they stand for. General news
 * usage (e.g. style guides' entries on the State Department); the person must stand in the article with that title.
 */
export const ROLE_DESCRIPTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(top|chief|senior)?\s*(us|u\.s\.|american)( top| chief)? diplomat$|^(america|washington|us|u\.s\.)'s (top|chief) diplomat$|^top diplomat$|^secretary of state$/,
    ["secretary of state"],
  ],
  [
    /\b(top|chief) ([\w.-]+ ){0,4}diplomat$/,
    [
      "foreign minister",
      "foreign secretary",
      "foreign affairs minister",
      "foreign policy chief",
      "high representative",
      "secretary of state",
    ],
  ],
  [/\b(un|u\.n\.|united nations) (chief|head|boss)$/, ["secretary-general", "secretary general"]],
  [/\b(commander-in-chief|head of state)$/, ["president"]],
  [/\bhead of government$|\bpremier$/, ["prime minister"]],
  [
    /\b(pentagon chief|defen[cs]e chief)$/,
    ["defense secretary", "secretary of defense", "defence secretary", "defence minister", "defense minister"],
  ],
  [/\barmy chief$|\bmilitary chief$/, ["chief of staff", "army commander"]],
  [/\bpontiff$/, ["pope"]],
  [/\bhigh commissioner$|\b(un|u\.n\.) (human )?rights chief$/, ["high commissioner"]],
];

/** Given names of women, so that "she" finds the right person; from public lists of common given names. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  "aisha alice amal amanda amina amy ana andrea angela ann anna anne annalena antonia asma barbara beatrice betty carla carly carol caroline carolyn catherine charlotte christina christine cindy claire claudia condoleezza cristina cynthia dana deborah debbie diana diane donna doris dorothy eleanor elena elizabeth ellen emily emma esther eva fatima fatma florence frances francesca giorgia gloria grace hala hanan hannah heather heidi helen hillary huda ingrid irene isabel ivana ivanka jacinda jacqueline jan jane janet jen jennifer jessica jill joan joanna josephine joyce judith judy julia julie kamala karen karine kate katherine kathleen kathy katie kellyanne kim kristen kristina laura lauren layla leila leslie linda lina lisa liz lois loretta lucy lynn madeleine madeline maggie maha margaret maria marie marina marine marta martha mary maryam maureen megan melania melissa mia michelle mona monica nadia nancy naomi natalia natalie nicola nicole nikki nina nora olga olivia pamela patricia patty paula penny priti rachel rania rebecca rita robin rosa rose ruth sabrina salma samantha samar sandra sara sarah sheila sherry shirley sofia sonia sophie stephanie susan suzanne sylvia tamara tammy teresa theresa tina tracy tulsi tzipi ursula valerie vanessa vera veronica victoria virginia wendy yulia zainab zeinab".split(
    " ",
  ),
);
