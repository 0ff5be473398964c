import type { CasualtyClaim } from "../../schema";

export type Harm = CasualtyClaim["harm"];

/**
 * How a harm word takes its victims:
 * base, s, past, ing: a verb's forms, with the victims as object or as passive subject ("killed 12", "12 were killed");
 * agentless: the subject suffers it ("12 died");
 * state: an adjective beside the count ("12 dead", "left three missing");
 * event: a noun that is counted or goes on with "of" ("12 deaths", "the death of two nuns");
 * doing: a noun that only goes on with "of" ("the assassination of two nuns").
 */
export type HarmForm = "base" | "s" | "past" | "ing" | "agentless" | "state" | "event" | "doing";

/** `weak` words harm people only in some company ("captured", "fled", "lives"): a bare number beside them says nothing. */
export type HarmWord = { harm: Harm; form: HarmForm; weak: boolean };

/** Base, third person, past, gerund. From newswire, ACLED's and UCDP's codebooks and the Every Casualty standards. */
const VERBS: [harm: Harm, base: string, s: string, past: string, ing: string, weak?: true][] = [
  ["killed", "kill", "kills", "killed", "killing"],
  ["killed", "murder", "murders", "murdered", "murdering"],
  ["killed", "slay", "slays", "slain", "slaying"],
  ["killed", "slaughter", "slaughters", "slaughtered", "slaughtering"],
  ["killed", "massacre", "massacres", "massacred", "massacring"],
  ["killed", "assassinate", "assassinates", "assassinated", "assassinating"],
  ["killed", "behead", "beheads", "beheaded", "beheading"],
  ["killed", "decapitate", "decapitates", "decapitated", "decapitating"],
  ["killed", "lynch", "lynches", "lynched", "lynching"],
  ["killed", "strangle", "strangles", "strangled", "strangling"],
  ["killed", "electrocute", "electrocutes", "electrocuted", "electrocuting"],
  ["killed", "asphyxiate", "asphyxiates", "asphyxiated", "asphyxiating"],
  ["killed", "suffocate", "suffocates", "suffocated", "suffocating"],
  ["killed", "drown", "drowns", "drowned", "drowning"],
  ["killed", "martyr", "martyrs", "martyred", "martyring"],
  ["killed", "execute", "executes", "executed", "executing", true],
  ["killed", "hang", "hangs", "hanged", "hanging", true],
  ["killed", "eliminate", "eliminates", "eliminated", "eliminating", true],
  ["killed", "neutralize", "neutralizes", "neutralized", "neutralizing", true],
  ["killed", "neutralise", "neutralises", "neutralised", "neutralising", true],
  ["killed", "destroy", "destroys", "destroyed", "destroying", true],
  ["killed", "liquidate", "liquidates", "liquidated", "liquidating", true],
  ["killed", "exterminate", "exterminates", "exterminated", "exterminating"],
  ["killed", "incinerate", "incinerates", "incinerated", "incinerating", true],
  ["killed", "electrocute", "electrocutes", "electrocuted", "electrocuting"],
  ["killed", "butcher", "butchers", "butchered", "butchering"],
  ["killed", "bayonet", "bayonets", "bayoneted", "bayoneting"],
  ["killed", "garrote", "garrotes", "garroted", "garroting"],
  ["killed", "guillotine", "guillotines", "guillotined", "guillotining"],
  ["killed", "crucify", "crucifies", "crucified", "crucifying"],
  ["killed", "gun-down", "guns-down", "gunned-down", "gunning-down"],
  ["injured", "injure", "injures", "injured", "injuring"],
  ["injured", "wound", "wounds", "wounded", "wounding"],
  ["injured", "maim", "maims", "maimed", "maiming"],
  ["injured", "mutilate", "mutilates", "mutilated", "mutilating"],
  ["injured", "hurt", "hurts", "hurt", "hurting"],
  ["injured", "blind", "blinds", "blinded", "blinding", true],
  ["injured", "maul", "mauls", "mauled", "mauling"],
  ["injured", "gore", "gores", "gored", "goring", true],
  ["injured", "paralyse", "paralyses", "paralysed", "paralysing", true],
  ["injured", "paralyze", "paralyzes", "paralyzed", "paralyzing", true],
  ["injured", "disfigure", "disfigures", "disfigured", "disfiguring"],
  ["injured", "concuss", "concusses", "concussed", "concussing"],
  ["injured", "knife", "knifes", "knifed", "knifing"],
  ["injured", "stab", "stabs", "stabbed", "stabbing"],
  ["injured", "shoot", "shoots", "shot", "shooting", true],
  ["injured", "burn", "burns", "burned", "burning", true],
  ["injured", "scald", "scalds", "scalded", "scalding", true],
  ["injured", "poison", "poisons", "poisoned", "poisoning", true],
  ["injured", "hospitalize", "hospitalizes", "hospitalized", "hospitalizing"],
  ["injured", "hospitalise", "hospitalises", "hospitalised", "hospitalising"],
  ["displaced", "displace", "displaces", "displaced", "displacing"],
  ["displaced", "uproot", "uproots", "uprooted", "uprooting"],
  ["killed", "starve", "starves", "starved", "starving"],
  ["killed", "bury", "buries", "buried", "burying", true],
  ["detained", "detain", "detains", "detained", "detaining"],
  ["detained", "arrest", "arrests", "arrested", "arresting"],
  ["detained", "apprehend", "apprehends", "apprehended", "apprehending"],
  ["detained", "capture", "captures", "captured", "capturing", true],
  ["detained", "jail", "jails", "jailed", "jailing"],
  ["detained", "imprison", "imprisons", "imprisoned", "imprisoning"],
  ["detained", "incarcerate", "incarcerates", "incarcerated", "incarcerating"],
];

const OTHERS: [harm: Harm, form: HarmForm, words: string, weak?: true][] = [
  ["killed", "past", "slew", true],
  ["killed", "past", "lost", true],
  ["killed", "ing", "losing", true],
  ["injured", "past", "burnt", true],
  ["injured", "past", "harmed"],
  ["killed", "agentless", "die dies died dying perish perishes perished perishing"],
  ["killed", "agentless", "succumb succumbs succumbed succumbing"],
  ["missing", "agentless", "disappear disappears disappeared disappearing vanished"],
  ["displaced", "agentless", "flee flees fled fleeing", true],
  ["killed", "state", "dead deceased lifeless"],
  ["missing", "state", "missing"],
  ["displaced", "state", "homeless", true],
  ["killed", "event", "death deaths fatality fatalities"],
  ["casualties", "event", "casualty casualties"],
  ["injured", "event", "injury injuries"],
  ["injured", "event", "burns fractures bruises concussions wounds inhalation", true],
  ["detained", "past", "held", true],
  ["detained", "event", "detention detentions"],
  ["missing", "event", "disappearance disappearances"],
  ["killed", "event", "lives life", true],
  ["killed", "event", "bodies body corpses corpse cadavers remains", true],
  ["killed", "event", "killings slayings assassinations executions homicides homicide beheadings lynchings drownings"],
  ["killed", "doing", "assassination execution extermination martyrdom"],
  ["displaced", "doing", "displacement"],
];

function buildHarmWords(): Map<string, HarmWord> {
  const words = new Map<string, HarmWord>();
  for (const [harm, base, s, past, ing, weak = false] of VERBS) {
    words.set(base, { harm, form: "base", weak });
    words.set(s, { harm, form: "s", weak });
    words.set(ing, { harm, form: "ing", weak });
    words.set(past, { harm, form: "past", weak });
  }
  for (const [harm, form, list, weak = false] of OTHERS)
    for (const word of list.split(" ")) words.set(word, { harm, form, weak });
  return words;
}

export const HARM_WORDS: ReadonlyMap<string, HarmWord> = buildHarmWords();
