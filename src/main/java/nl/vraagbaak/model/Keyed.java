package nl.vraagbaak.model;

import java.util.Optional;

/**
 * A choice with a public key: the Dutch word that stands for it in ids, JSON and URLs. Keys are
 * part of the interface and never change; see docs/decisions/0003.
 */
public interface Keyed {
  /** The public key, lower case. */
  String key();

  /** The constant of an enum that has this key, or empty. */
  static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
    for (E constant : type.getEnumConstants()) {
      if (constant.key().equals(key)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
