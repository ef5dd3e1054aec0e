package io.vigia.screening;

/**
 * One name of a listed party.
 *
 * @param text as the list writes it
 * @param weak whether the list itself says that it identifies badly, such as a nickname
 */
public record PartyName(String text, boolean weak) {

    public static PartyName strong(String text) {
        return new PartyName(text, false);
    }

    public static PartyName weak(String text) {
        return new PartyName(text, true);
    }
}
