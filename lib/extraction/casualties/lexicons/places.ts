/** Prepositions a place follows. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in at near on outside off across inside around along throughout over from within between north south east west northeast northwest southeast southwest of to".split(
    " ",
  ),
);

/** Common nouns that make a place of the name before or after them: "Kunar province", "the port of Aden". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `city cities town towns village villages district districts province provinces region regions state states county
  counties capital suburb suburbs neighbourhood neighborhood quarter municipality governorate oblast prefecture department
  camp camps settlement settlements hamlet port harbour harbor island islands peninsula archipelago coast shore border borders frontier
  valley mountain mountains desert river lake sea bay gulf strait strip enclave territory territories bank
  airport airfield base barracks outpost checkpoint checkpoints crossing station square street road highway avenue bridge tunnel market
  bazaar mall hospital clinic school university college church mosque temple synagogue cathedral monastery shrine
  hotel restaurant cafe bar nightclub theatre theater stadium arena park beach building tower house home houses homes
  apartment factory plant mine pit refinery warehouse prison jail embassy consulate headquarters parliament palace
  shelter compound farm area zone front south north east west centre center heights hills highlands plain plateau hall villa cemetery barracks ranch
  delta coastline waters outskirts country kibbutz corridor crossroads parish jurisdiction canton dam pier ward
  courthouse depot dock docks supermarket club gym kindergarten orphanage shipyard quarry terminal airbase seminary
  marketplace plaza roundabout junction intersection ravine gorge canyon oilfield stadium
  jungle forest campus concert festival motorway airspace slum township`.split(/\s+/),
);

export const DIRECTIONS: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-eastern north-western south-eastern south-western north-east north-west
  south-east south-west upper lower downtown rural coastal mountainous inner greater occupied besieged war-torn`.split(
    /\s+/,
  ),
);

/** Capitalised words after "in" or "on" that are no places. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid new-year
  least most first last once all present i he she they it we the a an this that facebook twitter telegram x instagram youtube`.split(
    /\s+/,
  ),
);
