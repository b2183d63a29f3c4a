// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/digest.h"

#include "credsmith/base/assert.h"

#include <openssl/evp.h>

#include <array>
#include <optional>
#include <span>

namespace credsmith::base {
namespace {

using Byte = unsigned char;

struct Digest {
    std::array<Byte, EVP_MAX_MD_SIZE> bytes{};
    unsigned size = 0;
};

Digest digest_of(std::string_view bytes, const EVP_MD* algorithm) {
    Digest digest;
    const int done = EVP_Digest(bytes.data(), bytes.size(), digest.bytes.data(), &digest.size,
                                algorithm, nullptr);
    CREDSMITH_ASSERT(done == 1);
    return digest;
}

std::string to_hex(std::span<const Byte> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * bytes.size());
    for (const Byte byte : bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 0xFU];
    }
    return hex;
}

std::optional<unsigned> hex_value(char digit) {
    if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a' + 10);
    return std::nullopt;
}

std::string uuid_bytes(std::string_view uuid) {
    std::string bytes;
    std::optional<unsigned> high;
    for (const char digit : uuid) {
        if (digit == '-') continue;
        const std::optional<unsigned> value = hex_value(digit);
        CREDSMITH_ASSERT(value.has_value());
        if (high) bytes += static_cast<char>(*high << 4U | *value);
        high = high ? std::nullopt : value;
    }
    CREDSMITH_ASSERT(bytes.size() == 16 && !high);
    return bytes;
}

} // namespace

std::string sha256_hex(std::string_view bytes) {
    const Digest digest = digest_of(bytes, EVP_sha256());
    return to_hex({digest.bytes.data(), digest.size});
}

std::string uuid_v5(std::string_view name_space, std::string_view name) {
    Digest digest = digest_of(uuid_bytes(name_space).append(name), EVP_sha1());
    digest.bytes[6] = static_cast<Byte>((digest.bytes[6] & 0x0FU) | 0x50U); // version 5
    digest.bytes[8] = static_cast<Byte>((digest.bytes[8] & 0x3FU) | 0x80U); // variant of RFC 4122
    std::string uuid = to_hex({digest.bytes.data(), 16});
    for (const std::size_t hyphen : {8U, 13U, 18U, 23U})
        uuid.insert(hyphen, 1, '-');
    return uuid;
}

} // namespace credsmith::base
