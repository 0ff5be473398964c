import type { FieldFamily } from "./fields";

/** Where, why and by whom, in the sentences that made the rules necessary. */
export const SCENE_PLACES: FieldFamily = {
  field: "place",
  rows: [
    ["[12|k] people were killed in a raid on the Balata refugee camp.", "Balata refugee camp"],
    ["[12|k] people died in Mozambique, Malawi and Zimbabwe.", "Mozambique, Malawi and Zimbabwe"],
    ["Missiles killed [12|k] people in Kyiv and Kharkiv.", "Kyiv and Kharkiv"],
    ["Rain has left [12|k] dead in Rio Grande do Sul.", "Rio Grande do Sul"],
    ["Mount Semeru death toll hits [34|k]", "Mount Semeru"],
    ["The 2004 Indian Ocean tsunami killed [230,000|k] people.", "Indian Ocean"],
    ["Two jets collided over Mali, killing [12|k] people.", "Mali"],
    ["Sri Lanka bombings: [12|k] dead", "Sri Lanka"],
    ["[12|k] people died in the Genoa bridge collapse.", "Genoa"],
    ["The Beirut port explosion killed [218|k] people.", "Beirut port"],
    ["[12|k] people died on board Ethiopian Airlines Flight 302.", null],
    ["They killed [12|k] men in front of me.", null],
    ["After anger over Gaza, [12|k] people were killed.", null],
  ],
};

export const SCENE_CAUSES: FieldFamily = {
  field: "cause",
  rows: [
    ["Fire swept a Covid ward, killing [12|k] people.", "Fire"],
    ["The heat killed [12|k] people.", "heat"],
    ["[12|i] people were hurt by a mortar round.", "mortar round"],
    ["Mpox killed [12|k] people.", "Mpox"],
    ["A barrel bomb killed [12|k] people.", "barrel bomb"],
    ["Rescuers pulled [12|k] bodies from the wreck.", null],
    ["Nobody was asked, but [12|k] people died, fire chiefs said.", null],
    ["GUNMEN STORM VILLAGE, SLAY [34|k]", null],
    ["[Five|k] workers of Action Against Hunger were killed.", null],
    ["The raid saw 276 girls abducted; separately, [59|k] boys died.", null],
  ],
};

export const SCENE_ACTORS: FieldFamily = {
  field: "actor",
  rows: [
    ["GUNMEN STORM VILLAGE, SLAY [34|k]", "GUNMEN"],
    ["[12|k] people died in a bombing, for which the Taliban claimed responsibility.", "Taliban"],
    ["[12|k] hunters were executed by ISIS cells.", "ISIS cells"],
    ["US-British strikes killed [12|k] people.", "US-British"],
    ["Iran on Tuesday hanged [three|k] convicts.", "Iran"],
    ["The gunman, who also shot himself, killed [19|k] pupils.", "gunman"],
    ["The regime's barrel bombs killed [12|k] people.", "regime"],
    ["Authorities have so far hanged [four|k] people.", "Authorities"],
    ["The militia boasted of having killed [11|k] soldiers.", "militia"],
    ["Police responded by rounding up [1,400|a] people.", "Police"],
    ["[Two|i] hunters were wounded by a landowner.", "landowner"],
    ["Kenya's military mistakenly bombed a wedding, killing [12|k] guests.", "Kenya's military"],
    ["Thailand: rampage leaves [36|k] dead", null],
    ["Sudan fighting uproots [7|d] families", null],
    ["Sri Lanka bombings kill [12|k]", null],
    ["The famine could claim [135|k] lives by June.", null],
    ["It was the worst US air disaster; [12|k] people died.", null],
    ["[12|k] people died in a bombing; no group claimed responsibility.", null],
  ],
};
