import { testScreens } from "./support/screens";

testScreens("tuong-phan");
