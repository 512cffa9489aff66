import { testScreens } from "./support/screens";

testScreens("toi");
