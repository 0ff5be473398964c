import { DIRECTIONS } from "@/lib/extraction/casualties/lexicons/places";
import type { Figure } from "../figure";
import { countryOf, isInCountry } from "../gazetteer";
import type { PlacePrecision } from "./ucdp";

const words = (list: string) => new Set(list.split(/\s+/));

/** The last word of a place's name, by what it makes of the place. Several of a kind are a region without set borders. */
const SITES = words(
  `hospital clinic school university college church mosque temple synagogue cathedral monastery shrine market bazaar mall hotel
  restaurant cafe bar nightclub theatre theater stadium arena park station airport airfield base barracks outpost checkpoint crossing
  square street avenue bridge tunnel building tower house apartment factory plant mine pit refinery warehouse prison jail embassy
  consulate headquarters parliament palace shelter compound farm hall villa cemetery camp settlement hamlet village town city capital
  suburb neighbourhood neighborhood quarter port harbour harbor kibbutz dam pier campus slum bakery`,
);
const DISTRICTS = words("district county municipality township ward parish");
const PROVINCES = words("province state governorate oblast prefecture department");
const STRETCHES = words(
  `border borders frontier river road highway motorway coast coastline shore valley mountain mountains desert peninsula island islands
  archipelago delta plain plateau hills heights highlands corridor crossroads front jungle forest lake area areas region regions zone
  districts provinces states governorates counties cities towns villages suburbs settlements camps`,
);
const AROUND = words("outskirts vicinity surroundings environs");

const WATERS =
  /\b(?:sea|ocean|atlantic|pacific|mediterranean|aegean|adriatic|gulf of \w+|international (?:waters|airspace))$/;

/** Names that the gazetteer or the list of nations holds beside countries and towns (public geography, GeoNames). */
const PROVINCE_NAMES = words(
  `kunar nangarhar helmand paktika balochistan punjab sindh manipur kerala gujarat assam odisha hatay tigray amhara oromia borno
  ituri rakhine sagaing aceh bali ishikawa sichuan gansu tibet texas california florida maine hawaii england scotland wales dagestan
  chechnya`,
);
const REGION_NAMES = words(
  "bekaa sinai darfur kashmir kurdistan crimea noto mindanao sulawesi java sumatra lombok leyte ghouta maui donbas",
);
const CONTINENTS = words("europe africa asia america");

/**
 * How precisely a figure is placed, as UCDP's `where_prec`, read from the words of its place alone: the desk has no coordinates.
 * Null where no place is named, where two are, and where nothing tells a town from a province: a guess would look like knowledge.
 */
export function placePrecisionOf({ place, sentence }: Pick<Figure, "place" | "sentence">): PlacePrecision | null {
  if (!place) return null;
  const name = place
    .toLowerCase()
    .replace(/^(?:in|at|on|inside|within)\s+/, "")
    .replace(/^the\s+/, "");
  if (WATERS.test(name)) return 7;
  if (/\bborder\b/.test(name)) return 5;
  if (/ and /.test(name)) return null;
  const plain = name.replace(/^(?:near|outside|around|off|close to)\s+(?:the\s+)?/, "");
  const precision = namePrecision(plain);
  return precision === 1 && (plain !== name || isNear(place, sentence)) ? 2 : precision;
}

function namePrecision(name: string): PlacePrecision | null {
  const parts = name.split(/[\s,]+/).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  if (parts.some((part) => AROUND.has(part))) return 2;
  const bare = parts.filter((part) => !DIRECTIONS.has(part) && part !== "of" && part !== "the");
  const pointed = bare.length < parts.filter((part) => part !== "of" && part !== "the").length;
  const own = known(bare.join(" ").replace(/ (?:strip|enclave|territory)$/, ""));
  if (own !== null) return pointed && own === 6 ? 5 : own;
  const kind = kindOf(last) ?? kindOf(parts[0] ?? "");
  if (kind === 1) return hasName(bare) ? 1 : null;
  return kind ?? (pointed ? 5 : null);
}

function kindOf(noun: string): PlacePrecision | null {
  if (SITES.has(noun)) return 1;
  if (DISTRICTS.has(noun)) return 3;
  if (PROVINCES.has(noun)) return 4;
  return STRETCHES.has(noun) ? 5 : null;
}

function known(name: string): PlacePrecision | null {
  if (CONTINENTS.has(name)) return null;
  if (PROVINCE_NAMES.has(name)) return 4;
  if (REGION_NAMES.has(name)) return 5;
  if (isInCountry(name)) return 1;
  return countryOf(name) === null ? null : 6;
}

/** "At the hospital" names a kind of place and no place. */
function hasName(parts: readonly string[]): boolean {
  return parts.some((part) => kindOf(part) === null);
}

/** "…killed near Rafah", where the place alone is "Rafah". */
function isNear(place: string, sentence: string): boolean {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(place)));
  return /\b(?:near|outside|around|close to|km from|miles from)\s+(?:the\s+)?$/i.test(before);
}
