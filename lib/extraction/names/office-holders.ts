/**
 * Who held an office that newspapers name by description alone ("the Ukrainian president"): surnames, from the public
 * record of governments and international bodies since 2000. An entry counts only when the article itself names the
 * person; nothing is resolved to somebody the text does not mention.
 */
export const OFFICE_HOLDERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(us|u\.s\.|american) president$|^president of the united states$/, ["biden", "trump", "obama", "bush", "clinton"]],
  [/^(us|u\.s\.|american) vice[- ]president$/, ["vance", "harris", "pence", "biden", "cheney"]],
  [/^(us|u\.s\.|american) (defen[cs]e|pentagon) (secretary|chief)$/, ["hegseth", "austin", "esper", "mattis"]],
  [/^ukrain(e's|ian) (president|leader)$/, ["zelensky", "zelenskyy", "zelenskiy", "poroshenko"]],
  [/^(russia's|russian) (president|leader)$|^kremlin (chief|leader)$/, ["putin", "medvedev"]],
  [/^(russia's|russian) (foreign minister|top diplomat)$/, ["lavrov"]],
  [/^(israel's|israeli) (prime minister|premier|leader)$/, ["netanyahu", "lapid", "bennett", "olmert", "sharon"]],
  [/^(israel's|israeli) (defen[cs]e minister)$/, ["gallant", "katz", "gantz"]],
  [/^palestinian (president|leader)$/, ["abbas", "arafat"]],
  [/^hamas (leader|chief|political leader)$/, ["haniyeh", "sinwar", "meshaal", "mashaal"]],
  [/^hezbollah (leader|chief|secretary-general)$/, ["nasrallah", "qassem"]],
  [/^(iran's|iranian) president$/, ["raisi", "pezeshkian", "rouhani", "ahmadinejad"]],
  [/^(iran's|iranian) supreme leader$/, ["khamenei"]],
  [/^(iran's|iranian) (foreign minister|top diplomat)$/, ["araghchi", "amirabdollahian", "amir-abdollahian", "zarif"]],
  [/^(iraq's|iraqi) (prime minister|premier|leader)$/, ["sudani", "kadhimi", "abadi", "maliki"]],
  [/^(lebanon's|lebanese) (prime minister|premier)$/, ["mikati", "salam", "hariri", "siniora"]],
  [/^(syria's|syrian) (president|leader)$/, ["assad", "sharaa"]],
  [/^(turkey's|turkish) (president|leader)$/, ["erdogan", "erdoğan"]],
  [/^(egypt's|egyptian) (president|leader)$/, ["sisi", "el-sisi", "mubarak", "morsi"]],
  [/^(france's|french) president$/, ["macron", "hollande", "sarkozy", "chirac"]],
  [/^(germany's|german) chancellor$/, ["merz", "scholz", "merkel", "schröder", "schroeder"]],
  [
    /^(britain's|british|uk|u\.k\.) (prime minister|premier|leader)$/,
    ["starmer", "sunak", "truss", "johnson", "may", "cameron", "blair", "brown"],
  ],
  [/^(china's|chinese) (president|leader)$/, ["xi", "jinping"]],
  [/^(india's|indian) (prime minister|premier)$/, ["modi", "singh"]],
  [/^(pakistan's|pakistani) (prime minister|premier)$/, ["sharif", "khan", "kakar"]],
  [/^(venezuela's|venezuelan) (president|leader)$/, ["maduro", "chavez", "chávez"]],
  [/^(north korea's|north korean) leader$/, ["kim", "un", "jong-un"]],
  [/^(un|u\.n\.|united nations) (chief|secretary[- ]general|head)$/, ["guterres", "ban", "moon", "annan"]],
  [/^(european )?commission (chief|president|head)$/, ["leyen", "juncker", "barroso"]],
  [
    /^(eu|european union)('s)? (foreign policy chief|top diplomat)$/,
    ["kallas", "borrell", "mogherini", "ashton", "solana"],
  ],
  [/^(who|world health organi[sz]ation) (chief|head|director-general)$/, ["ghebreyesus", "tedros", "chan"]],
  [/^nato (chief|head|secretary[- ]general)$/, ["rutte", "stoltenberg", "rasmussen"]],
  [/^(unrwa) (chief|head|commissioner-general)$/, ["lazzarini"]],
];
