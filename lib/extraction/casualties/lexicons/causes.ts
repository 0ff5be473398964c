/**
 * What harms people, by the last word of its name: weapons and attacks after ACLED's sub-event types and Action on Armed
 * Violence's categories, disasters and accidents after EM-DAT's classification.
 */
export const CAUSES: ReadonlySet<string> = new Set(
  `airstrike airstrikes air-strike air-strikes strike strikes raid raids bombing bombings bombardment bombardments bomb
  bombs blast blasts explosion explosions explosive explosives shelling shellings artillery mortar mortars rocket rockets missile
  missiles barrage barrages salvo drone drones uav uavs ied ieds mine mines landmine landmines munition munitions device grenade grenades shell shells
  torpedo gunfire gunshot gunshots shooting shootings shootout shoot-out firefight gunfight crossfire sniper stabbing
  stabbings knife-attack attack attacks assault assaults ambush ambushes offensive offensives incursion invasion operation
  operations clash clashes skirmish skirmishes battle battles fighting combat hostilities war wars conflict
  insurgency uprising coup rebellion genocide pogrom massacre massacres crackdown riot riots unrest violence protest
  protests demonstration demonstrations rally siege blockade feud vendetta terrorism execution executions
  earthquake earthquakes quake quakes aftershock aftershocks tremor tsunami tsunamis eruption eruptions volcano
  flood floods flooding flash-flood flash-floods deluge downpour downpours rain rains hail snow snowfall rainfall monsoon monsoons landslide
  landslides mudslide mudslides rockslide rockfall avalanche avalanches storm storms thunderstorm thunderstorms snowstorm blizzard
  hailstorm sandstorm hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes tornados twister
  lightning heatwave heatwaves heat-wave heat cold freeze drought droughts famine famines hunger starvation wildfire wildfires bushfire bushfires
  fire fires blaze blazes inferno arson crash crashes collision collisions accident accidents pile-up pileup
  derailment derailments wreck shipwreck shipwrecks sinking sinkings capsizing capsize stampede stampedes crush
  collapse collapses cave-in leak leaks poisoning poisonings spill epidemic epidemics pandemic pandemics outbreak
  outbreaks virus coronavirus covid covid-19 covid19 ebola cholera measles malaria dengue influenza flu disease mpox monkeypox diphtheria meningitis polio rabies typhoid dysentery tuberculosis marburg nipah zika
  chikungunya hepatitis encephalitis pneumonia heatstroke hypothermia moonshine methanol
  plague anthrax sars mers aids hiv overdose overdoses dynamite gas tear-gas bullet bullets gunshots fuel-tank
  rampage spree tragedy disaster disasters incident incidents catastrophe kidnapping hijacking arson stampedes
  dynamiting machine-gunning strafing campaign onslaught bulldozer debris smoke fumes`.split(/\s+/),
);

/** Causes that say nothing alone beside a better one in the same sentence: "the strike, the deadliest incident …". */
export const PALE_CAUSES: ReadonlySet<string> = new Set(
  "attack attacks incident incidents operation operations violence fighting war conflict battle clash clashes disaster tragedy campaign protest protests unrest offensive cold heat gas device strikes raid".split(
    " ",
  ),
);

/** Wars and plagues: a bare toll of one of these is a running total, not one incident's. */
export const LASTING_CAUSES: ReadonlySet<string> = new Set(
  "war wars conflict insurgency genocide pandemic epidemic outbreak famine drought covid covid-19 coronavirus campaign uprising hostilities ebola cholera measles fighting offensive".split(
    " ",
  ),
);

/** Words before a cause that belong to its name: "car bomb", "drone strike", "suicide bombing". */
export const CAUSE_MODIFIERS: ReadonlySet<string> = new Set(
  `air car truck lorry suicide roadside drone missile rocket mortar artillery bomb grenade knife gun gas nail parcel
  letter petrol petrol-bomb terror terrorist arson shooting bombing sniper small-arms machine-gun machete ramming
  vehicle car-ramming train tram bus plane helicopter road traffic boat ferry building bridge mine mudslide coal flash forest house factory
  warehouse apartment nightclub tank naval cross-border cluster land chemical nerve missile stampede crowd
  dynamite improvised explosive suicide-bomb guided precision aerial ground military civil tropical winter dust
  heat measles cholera ebola hospital mass school double-tap volcanic motorcycle pipe hand bombardment
  attack dam roof stadium falling flying carbon-monoxide thick toxic ethnic gang sectarian communal intercommunal tribal prison motorbike bicycle magnetic sticky time
  rail jet airliner aircraft coach minibus taxi tanker ship vessel balloon crane scaffolding balcony ceiling wall tunnel
  quarry footbridge methane toxic barrel phosphorus thermobaric rubber plastic stray live bird swine lassa yellow illicit`.split(
    /\s+/,
  ),
);

/** Causes nobody is behind: a nation before one of these is where it happened ("Japan's tsunami"). */
export const BLAMELESS: ReadonlySet<string> = new Set(
  `earthquake earthquakes quake quakes aftershock aftershocks tremor tsunami eruption volcano flood floods flooding
  landslide landslides mudslide mudslides avalanche avalanches storm storms hurricane typhoon cyclone tornado tornadoes
  lightning heatwave heat cold drought famine wildfire wildfires bushfires rains rainfall downpour monsoon blizzard
  stampede crush derailment collision crash pile-up accident shipwreck sinking capsizing cholera measles malaria ebola
  mpox diphtheria meningitis moonshine disaster disasters tragedy catastrophe crashes accidents
  covid covid-19 coronavirus pandemic epidemic outbreak virus plague collapse blaze fire inferno`.split(/\s+/),
);
