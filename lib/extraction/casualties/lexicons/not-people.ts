/** Plurals that end like words for people ("-ers", "-ors", "-ees", "-ants") and are none. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  `orders numbers papers newspapers towers containers quarters headquarters letters centers centres boosters launchers freighters
  tankers carriers cruisers meters computers trailers scooters rollers boilers corners committees degrees trees knees doors
  floors motors reactors tractors colors colours errors sectors factors plants restaurants grants elephants hangars
  others matters rivers borders powers prayers chapters posters answers offers layers covers shutters transformers
  helicopters refugees' orphanages clusters disasters dollars hours years seminars bars cars wars stars pillars jars tours
  flowers showers dinners winners' partners' monitors mirrors indicators elevators generators tutors refers suffers
  disappears appears fees guarantees levees coffees referendums adapters printers routers servers sensors
  vaccines counters counter-claims fenders covenants statements documents variants hydrants pants merchants' days
  trackers cookers lasers bunkers boulders shoulders fingers ladders folders sliders cylinders spanners
  thrusters crackers firecrackers routers fibers tigers panthers spiders vultures
  barriers mortars`.split(/\s+/),
);
