/*
 * The measure for signing.ts: what one verification costs OpenSSL itself, with its GOST engine where it is there.
 * Prints "<algorithm> <milliseconds, the median of 300>" a line.
 */
#include <openssl/engine.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define TIMES 300
#define MESSAGE_BYTES 300

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e3 + at.tv_nsec / 1e6;
}

static int ascending(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return difference < 0 ? -1 : difference > 0;
}

static void measure(const char *name, EVP_PKEY *key, const char *digest_name) {
  const EVP_MD *digest = EVP_get_digestbyname(digest_name);
  unsigned char message[MESSAGE_BYTES], signature[1024];
  size_t length = sizeof signature;
  double costs[TIMES];
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  memset(message, 7, sizeof message);
  if (key == NULL || digest == NULL) return;
  if (EVP_DigestSignInit(context, NULL, digest, NULL, key) != 1) return;
  if (EVP_DigestSign(context, signature, &length, message, sizeof message) != 1) return;
  EVP_MD_CTX_free(context);
  for (int round = 0; round < TIMES; round += 1) {
    double from = now();
    EVP_MD_CTX *check = EVP_MD_CTX_new();
    if (EVP_DigestVerifyInit(check, NULL, digest, NULL, key) != 1) return;
    if (EVP_DigestVerify(check, signature, length, message, sizeof message) != 1) return;
    EVP_MD_CTX_free(check);
    costs[round] = now() - from;
  }
  qsort(costs, TIMES, sizeof costs[0], ascending);
  printf("%s %f\n", name, costs[TIMES / 2]);
}

static EVP_PKEY *gost_key(ENGINE *engine) {
  EVP_PKEY *key = NULL;
  int id = 0;
  const EVP_PKEY_ASN1_METHOD *method = EVP_PKEY_asn1_find_str(&engine, "gost2012_512", -1);
  if (method == NULL) return NULL;
  EVP_PKEY_asn1_get0_info(&id, NULL, NULL, NULL, NULL, method);
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(id, NULL);
  if (context == NULL || EVP_PKEY_keygen_init(context) <= 0) return NULL;
  if (EVP_PKEY_CTX_ctrl_str(context, "paramset", "A") <= 0) return NULL;
  return EVP_PKEY_keygen(context, &key) <= 0 ? NULL : key;
}

int main(void) {
  OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, NULL);
  measure("rsa2048", EVP_RSA_gen(2048), "sha256");
  ENGINE *engine = ENGINE_by_id("gost");
  if (engine != NULL && ENGINE_init(engine) && ENGINE_set_default(engine, ENGINE_METHOD_ALL))
    measure("gost2012_512", gost_key(engine), "md_gost12_512");
  return 0;
}
