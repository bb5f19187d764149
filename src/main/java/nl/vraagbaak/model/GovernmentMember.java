package nl.vraagbaak.model;

/**
 * A minister or state secretary who answered.
 *
 * @param name surname with its prefix, as printed ("Van Weel")
 * @param portfolio as printed ("Justitie en Veiligheid"); empty where not printed
 */
public record GovernmentMember(String name, String portfolio) {}
