/** Heads of those who do harm in the news, after the actor types of ACLED and the dyads of UCDP. */
export const ACTORS: ReadonlySet<string> = new Set(
  `army armies military troops troop soldiers soldier forces force police policemen policeman officers officer militants
  militant insurgents insurgent rebels rebel guerrillas guerrilla gunmen gunman militia militias militiamen fighters
  fighter jihadists jihadist terrorists terrorist extremists extremist separatists separatist bombers bomber attackers attacker assailants
  assailant bandits bandit pirates pirate gangs gang cartel cartels paramilitaries paramilitary mercenaries mercenary mob
  mobs settlers settler snipers sniper commandos commando marines warplanes warplane jets jet aircraft helicopters helicopter gunship
  gunships navy agents agent battalion brigade patrol patrols herders herdsmen raiders smugglers traffickers
  government regime junta authorities squads squad cell cells group groups men man individuals navy vigilantes
  subversives assassins hitmen hitman shooter killers killer robbers arsonists coastguard coast-guard guards
  guard unit units command partisans`.split(/\s+/),
);

/** Names of forces and armed groups that are written without such a head. */
export const ARMED_GROUPS: ReadonlySet<string> = new Set(
  `hamas hezbollah hizbullah hizbollah taliban isis isil daesh is al-qaeda al-qaida qaeda al-shabaab shabaab al-shabab shabab boko-haram haram
  houthis houthi wagner pkk ypg farc eln fmln mrta eta ira rss idf m23 adf iswap jnim aqim ltte uno pla nato isaf
  fenastras unita renamo contras sendero basij irgc janjaweed interahamwe`.split(/\s+/),
);
