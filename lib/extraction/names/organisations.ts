import type { SOURCE_KINDS } from "../schema";

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Organisations that newspapers name without saying what they are; names as in current news usage, lower case. */
export const KNOWN_ORGANISATIONS: ReadonlyMap<string, SourceKind> = new Map(
  (
    [
      [
        "armed-group",
        "hamas|hezbollah|hizbullah|hizbollah|islamic jihad|palestinian islamic jihad|al-qassam brigades|qassam brigades|al-quds brigades|houthis|houthi|ansar allah|kataib hezbollah|kata'ib hezbollah|islamic resistance|popular mobilization forces|asaib ahl al-haq|al-nujaba|islamic state|isis|isil|daesh|is|al-qaeda|al-qaida|al qaeda|al-shabab|al-shabaab|al shabaab|boko haram|taliban|the taliban|tehreek-e-taliban pakistan|ttp|haqqani network|lashkar-e-taiba|jaish-e-mohammed|pkk|ypg|sdf|syrian democratic forces|hayat tahrir al-sham|hts|nusra front|free syrian army|farc|eln|shining path|sendero luminoso|fmln|eta|ira|ltte|tamil tigers|m23|rapid support forces|rsf|wagner|wagner group|lord's resistance army|abu sayyaf|arakan army|tplf|allied democratic forces|adf|codeco|jnim|iswap|fatah al-islam|al-aqsa martyrs brigades|medellin cartel|sinaloa cartel|extraditables|manuel rodriguez patriotic front|tupac amaru|contras",
      ],
      [
        "military",
        "pentagon|the pentagon|idf|israel defense forces|israel defence forces|israeli defense forces|centcom|us central command|u.s. central command|nato|irgc|revolutionary guards|revolutionary guard|islamic revolutionary guard corps|quds force|isaf|unifil|africom|shin bet|coast guard|coastguard|navy|air force|marines",
      ],
      [
        "media",
        "reuters|ap|the associated press|associated press|afp|agence france-presse|cnn|bbc|al jazeera|al-jazeera|al arabiya|al-arabiya|al-manar|al manar|al mayadeen|nna|wafa|sana|irna|fars|fars news agency|tasnim|isna|press tv|anadolu|anadolu agency|xinhua|tass|ria novosti|interfax|kyodo|dpa|efe|upi|npr|nbc|nbc news|cbs|cbs news|abc|abc news|msnbc|fox news|fox|pbs|bloomberg|politico|axios|haaretz|the new york times|new york times|the times|washington post|the washington post|the wall street journal|wall street journal|the guardian|guardian|financial times|the economist|le monde|der spiegel|bild|el pais|el país|times of israel|jerusalem post|the jerusalem post|kan|channel 12|channel 13|army radio|state television|state tv|state media|usa today|los angeles times|breitbart|the huffington post|huffington post|daily mail|the daily beast|buzzfeed|time|newsweek|the atlantic|the new yorker|yonhap|dawn|the hindu|sky news|itv|nhk|ynet|ynetnews|i24news|i24|walla|maariv|ria|suspilne|ukrinform|unian|interfax-ukraine|meduza|kommersant|pti|press trust of india|ani|ndtv|geo news|antara|bernama|ansa|belga|lusa|ritzau|petra|kuna|wam|saba|cgtn|cctv|global times|kcna|straits times|the straits times|south china morning post|cbc|rte|rté|ard|zdf|rfi|orf|telesur|televisa|globo|sabc|news24|rappler|tolo news|tolonews|radio okapi|sudan tribune|the new arab|al-hadath|al-araby|the times of india|hindustan times|the independent|the telegraph|the daily telegraph|le figaro|el mundo|la repubblica|corriere della sera|channel 4|rt|france 24|deutsche welle|al-akhbar|acan|notimex|dpa",
      ],
      [
        "un",
        "un|u.n.|united nations|the united nations|unrwa|unicef|unhcr|ocha|un women|who|world health organization|world health organisation|wfp|world food programme|world food program|security council|un security council|u.n. security council|general assembly|iaea|international atomic energy agency|unesco|undp|iom|international organization for migration|ohchr|international court of justice|unama|minusma|monusco|un human rights office|human rights council",
      ],
      [
        "ngo",
        "amnesty international|amnesty|human rights watch|hrw|red cross|the red cross|icrc|international committee of the red cross|red crescent|palestinian red crescent|palestine red crescent society|magen david adom|doctors without borders|médecins sans frontières|medecins sans frontieres|msf|save the children|oxfam|care international|islamic relief|syrian observatory for human rights|the syrian observatory for human rights|syrian observatory|b'tselem|airwars|committee to protect journalists|cpj|reporters without borders|rsf|international crisis group|crisis group|white helmets|syria civil defence|peace now|greenpeace|aclu|transparency international|acled|iraq body count|every casualty counts|norwegian refugee council|mercy corps|caritas|world vision|euro-med monitor|tutela legal|americas watch|socorro juridico",
      ],
      [
        "government",
        "white house|the white house|state department|the state department|kremlin|the kremlin|downing street|élysée|elysee|treasury|foreign office|congress|senate|parliament|knesset|duma|european commission|european union|eu|supreme court|justice department|homeland security|cia|fbi|mossad|nsa|dea|african union|arab league|palestinian authority|bundestag|home office|élysée palace|capitol",
      ],
      ["medical", "al-shifa hospital|al-shifa|world medical association|magen david adom"],
    ] as const
  ).flatMap(([kind, names]) => names.split("|").map((name) => [name, kind] as const)),
);

/** The word that says what a source is: the head of "the Gaza health ministry" is "ministry". Later rows win over earlier. */
export const KIND_WORDS: ReadonlyMap<string, SourceKind> = new Map(
  (
    [
      [
        "official",
        "official officials authority authorities governor mayor minister ministers lawmaker lawmakers senator senators spokesman spokeswoman spokesperson spokesmen spokespeople diplomat diplomats prosecutor prosecutors judge ambassador envoy president secretary councilman councillor councillors legislator legislators mp mps aide aides adviser advisers advisor advisors commissioner sheriff police policeman officer officers investigator investigators detective detectives administrator negotiator negotiators mediator mediators rescuers firefighters firefighter coroner regulator regulators deputies deputy premier chancellor king emir sultan crown chief chiefs leader leaders counterpart counterparts",
      ],
      [
        "government",
        "ministry ministries government governments administration department embassy cabinet presidency office parliament congress senate court agency bureau state junta regime council municipality governorate consulate palace commission judiciary treasury consul district country nation countries",
      ],
      [
        "military",
        "army armies military militaries navy commander commanders general generals soldier soldiers troops colonel major-general lieutenant force forces airforce command brigade battalion coalition guards guard intelligence paratroopers corps pentagon marines fleet captain brigadier admiral sergeant",
      ],
      [
        "armed-group",
        "militants militant rebels rebel group groups militia militias insurgents insurgent guerrillas guerrilla fighters fighter faction factions brigades gunmen extremists separatists jihadists jihadist cartel terrorists paramilitaries kidnappers",
      ],
      [
        "medical",
        "hospital hospitals doctor doctors medic medics nurse nurses paramedic paramedics surgeon surgeons clinic ambulance medical physician physicians morgue medicine",
      ],
      [
        "media",
        "newspaper newspapers media agency daily magazine broadcaster television tv radio channel journalist journalists reporter reporters correspondent station website news press network outlet outlets columnist paper editorial tabloid weekly portal",
      ],
      [
        "ngo",
        "ngo ngos charity charities watchdog observatory rights association foundation campaigners activists union federation society",
      ],
      [
        "witness",
        "witness witnesses eyewitness eyewitnesses resident residents survivor survivors villager villagers neighbor neighbors neighbour neighbours bystander bystanders passersby onlookers onlooker passenger passengers shopkeeper shopkeepers locals",
      ],
      ["anonymous", "source sources insider insiders"],
      [
        "person",
        "man woman father mother brother sister son daughter husband wife uncle aunt cousin grandfather grandmother friend lawyer analyst professor teacher student farmer author expert pastor imam bishop pope priest scholar historian researcher director founder candidate activist driver worker owner manager relative relatives coach protester protesters demonstrator demonstrators player monk monks nun nuns rabbi fisherman fishermen herder herders shepherd baker trader traders vendor engineer sailor",
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
