/** Reports in every order, by people without a name. Published on Wednesday, 15 May 2024. */
export const SPOKEN = `
The bridge had been inspected in March and found safe, the transport ministry said in a written reply to parliament.
  " the transport ministry | said | The bridge had been inspected in March and found safe | kind government | mode indirect
“I heard three bangs and then the whole wall came down,” recalled a shopkeeper who was opening his stall when the lorry struck.
  " a shopkeeper | recalled | “I heard three bangs and then the whole wall came down,” | kind witness | mode direct
“The dam will hold,” the regional governor insisted on Friday. “But we are asking everyone downstream to leave.”
  " the regional governor | insisted | “The dam will hold,” // “But we are asking everyone downstream to leave.” | kind official | mode direct
According to two people briefed on the negotiations, the carmaker will close its plant in Ghent by the end of the year.
  " two people briefed on the negotiations | According to | the carmaker will close its plant in Ghent by the end of the year | kind anonymous | mode indirect
Prosecutors allege that the mayor steered contracts worth $4 million to a cousin; the mayor denies any wrongdoing.
  " Prosecutors | allege | that the mayor steered contracts worth $4 million to a cousin | kind official | mode indirect | stance accuses
  " the mayor | denies | any wrongdoing | kind official | mode indirect | stance denies
A spokesman for the defence ministry, speaking on condition of anonymity, confirmed the loss of a second helicopter.
  " A spokesman for the defence ministry | confirmed | the loss of a second helicopter | kind anonymous | mode indirect
State television, citing an unnamed commander, reported that the convoy had reached the border.
  " an unnamed commander | citing | that the convoy had reached the border | kind anonymous | mode indirect
The army's claim that no civilians were in the building was rejected by survivors.
  " The army | claim | that no civilians were in the building | kind military | mode indirect
“Where were the ambulances?” asked one mother outside the hospital. “We waited two hours.”
  " one mother outside the hospital | asked | “Where were the ambulances?” // “We waited two hours.” | kind person | mode direct | stance asks
“It was dark,” said the driver, who has worked the route for nine years, “and nobody told us the road was closed.”
  " the driver | said | “It was dark,” // “and nobody told us the road was closed.” | kind person | mode direct
The sign on the door read “Closed until further notice.”
  " The sign on the door | read | “Closed until further notice.” | kind other | mode direct
Asked whether he would resign, the minister replied: “Not today.”
  " the minister | replied | “Not today.” | kind official | mode direct
It is not clear who fired first. Each side blamed the other for the breakdown of the truce.
  " Each side | blamed | the other for the breakdown of the truce | kind other | mode indirect | stance accuses
Farmers say that they were never paid and that the company stopped answering their calls in January.
  " Farmers | say | that they were never paid and that the company stopped answering their calls in January | kind person | mode indirect
The vaccine, scientists cautioned, may not work in infants.
  " scientists | cautioned | The vaccine // may not work in infants | kind other | mode indirect | stance warns
“This winter will be harder than the last,” the head of the relief agency said. ¶ “We will need twice the money. ¶ “And we do not have it.”
  " the head of the relief agency | said | “This winter will be harder than the last,” | kind ngo | mode direct
  " the head of the relief agency | - | “We will need twice the money. // “And we do not have it.” | kind ngo | mode direct
“We waited at the gate until six,” one survivor said. ¶ “Then the shooting began. We ran towards the river and did not look back. ¶ “By the time we got there, the boats had gone.”
  " one survivor | said | “We waited at the gate until six,” | kind witness | mode direct
  " one survivor | - | “Then the shooting began. We ran towards the river and did not look back. // “By the time we got there, the boats had gone.” | kind witness | mode direct
The judge ruled that the deportations were unlawful and ordered the government to bring the men back.
  " The judge | ordered | the government to bring the men back | kind official | mode indirect | stance asks
  " The judge | ruled | that the deportations were unlawful | kind official | mode indirect
Eyewitnesses reported seeing smoke above the depot shortly before dawn, although the fire brigade said it had received no calls.
  " Eyewitnesses | reported | seeing smoke above the depot shortly before dawn | kind witness | mode indirect
  " the fire brigade | said | it had received no calls | kind official | mode indirect
The opposition leader vowed to fight the result “in every court in the land” and demanded a recount.
  " The opposition leader | demanded | a recount | kind official | mode indirect | stance asks
  " The opposition leader | vowed | to fight the result “in every court in the land” | kind official | mode mixed
“My son went out to buy bread and never came back,” said a woman who gave only her first name, for fear of reprisals.
  " a woman | said | “My son went out to buy bread and never came back,” | kind person | mode direct
“They came at night,” recalled a farmer from the village of Tintane. “They took the animals first.” He said the men spoke a language he did not know.
  " a farmer from the village of Tintane | recalled | “They came at night,” // “They took the animals first.” | kind person | mode direct
  " He | said | the men spoke a language he did not know | kind person | mode indirect
It remains unclear how many people were on the boat, the coastguard said.
  " the coastguard | said | It remains unclear how many people were on the boat | kind military | mode indirect
“Is this what you call a ceasefire?” the surgeon said, pointing at the ward.
  " the surgeon | said | “Is this what you call a ceasefire?” | kind medical | mode direct
Survivors described bodies floating in the floodwater.
  " Survivors | described | bodies floating in the floodwater | kind witness | mode indirect
Both armies accused each other of breaking the truce within hours.
  " Both armies | accused | each other of breaking the truce within hours | kind military | mode indirect | stance accuses
The mayor told residents to boil their water.
  " The mayor | told | residents to boil their water | kind official | mode indirect | stance asks
“No comment,” said the company's lawyer.
  " the company's lawyer | said | “No comment,” | kind person | mode direct
The accident, said investigators, was the fault of the signalman.
  " investigators | said | The accident // was the fault of the signalman | kind official | mode indirect
Rescue workers fear many more are buried under the mud.
  " Rescue workers | fear | many more are buried under the mud | kind official | mode indirect | stance believes
Neither side has given a death toll, but diplomats say privately that hundreds of soldiers have been lost.
  " diplomats | say | that hundreds of soldiers have been lost | kind official | mode indirect
“Thank God,” she whispered.
  " she | whispered | “Thank God,” | kind person | mode direct
The general, who was dismissed on Friday, told his troops in a farewell letter to “stay ready and stay loyal”.
  " The general | told | to “stay ready and stay loyal” | kind military | mode mixed | stance asks
“The enemy,” a spokesman for the group's armed wing said in an audio message, “will pay in blood.”
  " a spokesman for the group's armed wing | said | “The enemy,” // “will pay in blood.” | kind armed-group | mode direct
The children, their teacher said later, had been told to run.
  " their teacher | said | The children // had been told to run | kind person | mode indirect
The foreign ministry summoned the ambassador and expressed “deep concern”.
  " The foreign ministry | expressed | “deep concern” | kind government | mode mixed
`;
