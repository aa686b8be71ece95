/**
 * Municipalities with their tax rates in hundredths of a per cent, a county at a time in the order of its number. First
 * the region's rate, then each municipality's. A rate holds until the year of the next, so `1208 22:- 24:1238` is 12.08
 * per cent at first, not known in 2022, and 12.38 from 2024. Only the years of `taxRateSources` are to be read: nothing
 * is known in between. `?`: the rate of 2018 is that of 2017, not seen for 2018.
 */
export const counties: readonly string[] = [
  // Stockholm
  `1208 22:- 24:1238 26:1233
Upplands Väsby 1952 22:1942,Vallentuna 1900 22:1890,Österåker 1735 22:1690 24:1660,Värmdö 1918 22:1898,
Järfälla 1915 22:1899 24:1924 26:1919,Ekerö 1925 22:1895 24:1922 26:1912,Huddinge 1987 22:1947 26:1938,
Botkyrka 2015 25:2005 26:1990,Salem 1967 22:1942 24:1967,Haninge 1968 25:1945 26:1895,Tyresö 1950,Upplands-Bro 1960 22:1940,
Nykvarn 1997,Täby 1755,Danderyd 1735 22:1835 24:1825,Sollentuna 1812,Stockholm 1790 22:1774 24:1798 25:1822,
Södertälje 2015 26:2005,Nacka 1843 22:1798 24:1788 26:1778,Sundbyberg 1890 24:1925,Solna 1712 24:1737,
Lidingö 1849 22:1784 25:1734,Vaxholm 1978 22:1930,Norrtälje 1972,Sigtuna 2000 25:1970 26:1950,Nynäshamn 1985`,
  // Uppsala
  `1171? 22:- 24:1171
Håbo 2134 22:2109 24:2159,Älvkarleby 2269,Knivsta 2091,Heby 2250,Tierp 2099 22:2129,Uppsala 2114,Enköping 2134,
Östhammar 2169 25:2164 26:2159`,
  // Södermanland
  `1077? 22:- 24:1083
Vingåker 2273 22:2267,Gnesta 2218 22:2212,Nyköping 2148 22:2142,Oxelösund 2228 22:2222,Flen 2233 22:2227,
Katrineholm 2218 22:2212,Eskilstuna 2208 22:2202,Strängnäs 2173 22:2167,Trosa 2166 22:2160 24:2140 25:2130 26:2120`,
  // Östergötland
  `1070? 22:- 24:1155
Ödeshög 2160 22:2260 25:2240,Ydre 2195 22:2255,Kinda 2095 22:2145,Boxholm 2182,Åtvidaberg 2195 22:2239,Finspång 2215,
Valdemarsvik 2248,Linköping 2020,Norrköping 2175,Söderköping 2118 24:2198,Motala 2170,Vadstena 2280,Mjölby 2190`,
  // Jönköping
  `1126? 22:- 24:1176
Aneby 2209,Gnosjö 2224,Mullsjö 2184 22:2234,Habo 2217,Gislaved 2213 22:2199,Vaggeryd 2149,Jönköping 2134 22:2164,
Nässjö 2219 22:2254,Värnamo 2152,Sävsjö 2192,Vetlanda 2151 22:2201,Eksjö 2226,Tranås 2201 22:2211 24:2201`,
  // Kronoberg
  `1160? 22:- 24:1200
Uppvidinge 2161 22:2190 24:2180,Lessebo 2181,Tingsryd 2107 22:2200,Alvesta 2142,Älmhult 2096 22:2186,Markaryd 2131,Växjö 2019,
Ljungby 2107`,
  // Kalmar
  `1137? 22:- 24:1186
Högsby 2171 22:2221,Torsås 2143 24:2193,Mörbylånga 2141 22:2221,Hultsfred 2191,Mönsterås 2141 22:2221,Emmaboda 2171 22:2196,
Kalmar 2181,Nybro 2233,Oskarshamn 2226 22:2235,Västervik 2116,Vimmerby 2236,Borgholm 2158`,
  // Gotland
  `0
Gotland 3360`,
  // Blekinge
  `1119 22:1204
Olofström 2216 22:2171,Karlskrona 2210 22:2165,Ronneby 2236 22:2181 24:2164,Karlshamn 2221 22:2233 24:2223 25:2206 26:2176,
Sölvesborg 2227 22:2182`,
  // Skåne
  `1069 22:- 24:1118
Svalöv 2074,Staffanstorp 1914 22:1909 26:1894,Burlöv 2009,Vellinge 1850,Östra Göinge 2099,Örkelljunga 1906,Bjuv 2099,
Kävlinge 1851 26:1841,Lomma 1964 26:1954,Svedala 2024,Skurup 2042,Sjöbo 2092,Hörby 2108,Höör 2188 22:2175 26:2145,
Tomelilla 2061,Bromölla 2176 22:2256,Osby 2226 24:2281,Perstorp 2081,Klippan 2075,Åstorp 2029,Båstad 2023,Malmö 2124,Lund 2124,
Landskrona 2024,Helsingborg 2021,Höganäs 1973,Eslöv 2054,Ystad 2011,Trelleborg 2060 22:2040,Kristianstad 2146,Simrishamn 2051,
Ängelholm 2024 22:2029 26:2017,Hässleholm 2096 22:2120`,
  // Halland
  `1082 22:1140
Hylte 2145 24:2245,Halmstad 2098,Laholm 2058 24:2140,Falkenberg 2110,Varberg 2033,Kungsbacka 2133 26:2118`,
  // Västra Götaland
  `1148
Härryda 2062 22:2050,Partille 1996 25:1991 26:1988,Öckerö 2121 22:2156,Stenungsund 2164,Tjörn 2171,
Orust 2361 22:2261 24:2246 25:2231 26:2221,Sotenäs 2199,Munkedal 2363 22:2338,Tanum 2156,Dals-Ed 2321,Färgelanda 2226 22:2291,
Ale 2187 25:2137 26:2132,Lerum 2065 26:2055,Vårgårda 2121 22:2161,Bollebygd 2159,Grästorp 2157 22:2199,Essunga 2157,
Karlsborg 2132,Gullspång 2249,Tranemo 2150,Bengtsfors 2292,Mellerud 2260,Lilla Edet 2237,Mark 2121 22:2151,
Svenljunga 2235 22:2205,Herrljunga 2194 26:2214,Vara 2177 24:2237 25:2177,Götene 2177 22:2212,Tibro 2121 24:2171,
Töreboda 2122 22:2172,Göteborg 2112,Mölndal 2026 22:2051,Kungälv 2144,Lysekil 2246,Uddevalla 2216,Strömstad 2191,
Vänersborg 2221,Trollhättan 2156 22:2236,Alingsås 2136,Borås 2131,Ulricehamn 2105,Åmål 2246,Mariestad 2126,Lidköping 2126,
Skara 2110 22:2150 24:2190,Skövde 2086 22:2161,Hjo 2157 24:2200,Tidaholm 2207,Falköping 2160 22:2195`,
  // Värmland
  `1120? 22:- 24:1168 25:1228
Kil 2235 22:2187 24:2235,Eda 2225 22:2227,Torsby 2250 22:2202,Storfors 2250 22:2270,Hammarö 2210 22:2312 24:2292 26:2277,
Munkfors 2250 22:2202,Forshaga 2235 22:2187 24:2235,Grums 2250,Årjäng 2245 22:2197,Sunne 2215 22:2167 24:2162 26:2147,
Karlstad 2175 22:2127,Kristinehamn 2245 22:2197,Filipstad 2200 22:2227,Hagfors 2250 22:2202,Arvika 2150 22:2175,
Säffle 2200 22:2152`,
  // Örebro
  `1155? 22:- 24:1230
Lekeberg 2243 26:2143,Laxå 2218 25:2270,Hallsberg 2155,Degerfors 2230 22:2300,Hällefors 2205,Ljusnarsberg 2103 22:2102 24:2150,
Örebro 2135,Kumla 2160 24:2154,Askersund 2195 22:2185,Karlskoga 2200,Nora 2225,Lindesberg 2230`,
  // Västmanland
  `1088? 22:- 24:1088
Skinnskatteberg 2251 22:2246,Surahammar 2231,Kungsör 2203,Hallstahammar 2181,Norberg 2266,Västerås 2036,Sala 2231,
Fagersta 2211,Köping 2216,Arboga 2241`,
  // Dalarna
  `1163 22:- 24:1164 25:1199
Vansbro 2230 24:2229,Malung-Sälen 2257 24:2256 26:2246,Gagnef 2254 22:2229 24:2228,Leksand 2182 24:2181,Rättvik 2182 24:2181,
Orsa 2242 22:2232 24:2231,Älvdalen 2279 24:2278,Smedjebacken 2246 24:2245,Mora 2234 24:2233,Falun 2207 24:2206,
Borlänge 2242 24:2241,Säter 2232 25:2231,Hedemora 2217 24:2216,Avesta 2197 24:2196,Ludvika 2207 24:2206`,
  // Gävleborg
  `1151
Ockelbo 2276,Hofors 2286,Ovanåker 2186,Nordanstig 2251,Ljusdal 2236,Gävle 2226,Sandviken 2161,Söderhamn 2166,Bollnäs 2186,
Hudiksvall 2161`,
  // Västernorrland
  `1129? 22:- 24:1129
Ånge 2333,Timrå 2264 22:2324 24:2319 26:2309,Härnösand 2334,Sundsvall 2259,Kramfors 2314,Sollefteå 2339,
Örnsköldsvik 2244 22:2271 26:2256`,
  // Jämtland Härjedalen
  `1120 20:1170
Ragunda 2322,Bräcke 2339,Krokom 2217,Strömsund 2322,Åre 2222,Berg 2252,Härjedalen 2247,Östersund 2202`,
  // Västerbotten
  `1130? 22:- 24:1135 26:1185
Nordmaling 2330 22:2325,Bjurholm 2315,Vindeln 2365 22:2360 25:2335,Robertsfors 2315,Norsjö 2340 22:2335,Malå 2340 22:2335,
Storuman 2315 22:2310,Sorsele 2315 22:2360,Dorotea 2385 22:2380,Vännäs 2365 22:2360 24:2335,Vilhelmina 2345 22:2340 25:2365,
Åsele 2315 22:2360,Umeå 2285 22:2280,Lycksele 2310 22:2305,Skellefteå 2265 22:2260`,
  // Norrbotten
  `1134? 22:- 24:1134
Arvidsjaur 2280,Arjeplog 2350,Jokkmokk 2295,Överkalix 2280,Kalix 2255,Övertorneå 2175 25:2250,Pajala 2350 22:2340,
Gällivare 2255,Älvsbyn 2245,Luleå 2250,Piteå 2225,Boden 2260,Haparanda 2250,Kiruna 2305`,
];
