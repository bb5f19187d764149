package nl.vraagbaak.search;

/** What every search engine behind the port must do, by subject. */
public interface SearchEngineContract
    extends BuildContract,
        FacetContract,
        GroupingContract,
        HelpContract,
        MentionContract,
        NameContract,
        PagingContract,
        RecordContract,
        RelatedContract,
        TwinContract {}
