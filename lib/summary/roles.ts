/** What a shareholder wants to read about, and the wording that marks a sentence as covering it. */
export const ROLES = {
  numbers: /[$€£¥₹]\s?\d|\d[.,]*\s?(?:%|percent|per cent|million|billion|trillion|bn\b|basis points)/iu,
  voice: /\b(?:said|says|told|according to|wrote|argued|noted|estimates?|believes?)\b/iu,
  risk: /\b(?:risks?|concerns?|fears?|warn(?:s|ed|ing)?|despite|however|but|although|challenges?|uncertain(?:ty)?|threat(?:en)?s?|lawsuits?|probe|investigation|criti(?:cs|cised|cized|cism)|competition|slow(?:ing|down)|pressure|loss(?:es)?|declin(?:e|ed|ing)|weak(?:er|ness)?|sceptic|skeptic|doubts?|denied|accused)\b/iu,
  outlook:
    /\b(?:will|expects?|expected|(?:plans?|planned|planning) (?:to|for|on)|forecasts?|guidance|outlook|next (?:week|month|quarter|year)|later this (?:week|month|year)|by (?:the end of|20\d\d)|due (?:to|on|in)|could|aims?|target(?:s|ing)?|set to|scheduled)\b/iu,
} as const;

/** The role of a sentence in a news story. */
export type Role = keyof typeof ROLES;
