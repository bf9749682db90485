/** Every place that can hold what somebody typed around a question, or who somebody is. */
export const plantedPlaces = [
  'learningquestion',
  'background',
  'commitment',
  'question',
  'answer',
  'explanation',
  'organisation',
  'place',
  'consentfunction',
  'decisionreason',
  'payer',
  'payeraddress',
  'invoicemail',
  'waivedreason',
  'requestername',
  'requesteraddress',
  'requesterfunction',
  'requesterphone',
  'mandatename',
  'mandateaddress',
  'declinenote',
  'orderreason',
  'overridereason',
  'judgementreason',
  'maildata',
  'mailbody',
  'messagename',
  'messagetext',
  'holdreason',
  'draftanswer',
  'draftaddress',
] as const;
export type PlantedPlace = (typeof plantedPlaces)[number];

/** The text that is planted in a place. */
export type PlantedText = (place: PlantedPlace) => string;
