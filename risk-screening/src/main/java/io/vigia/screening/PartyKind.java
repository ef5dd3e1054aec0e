package io.vigia.screening;

/** What a listed party, or who is compared with it, is. */
public enum PartyKind {
    PERSON,
    ORGANISATION,
    VESSEL,
    AIRCRAFT
}
