package nl.vraagbaak.model;

/**
 * One mention of an organisation.
 *
 * @param mention where it stands
 * @param organisationId id of the organisation's record ("openbaar-ministerie")
 */
public record OrganisationMention(Mention mention, String organisationId) {}
