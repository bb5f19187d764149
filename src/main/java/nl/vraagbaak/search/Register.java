package nl.vraagbaak.search;

import java.util.Optional;
import nl.vraagbaak.model.Law;
import nl.vraagbaak.model.Organisation;

/** Knows laws and organisations by any of the names they go by. */
public interface Register {
  /** Knows none. */
  Register NONE =
      new Register() {
        @Override
        public Optional<Law> findLaw(String name) {
          return Optional.empty();
        }

        @Override
        public Optional<Organisation> findOrganisation(String name) {
          return Optional.empty();
        }
      };

  /** The law that the whole of a text names ("Sv", "Wetboek van Strafrecht", "sr"). */
  Optional<Law> findLaw(String name);

  /** The organisation that the whole of a text names ("OM", "Openbaar Ministerie"). */
  Optional<Organisation> findOrganisation(String name);
}
